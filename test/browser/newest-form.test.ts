import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { strongSecret } from '../cases/form-case.ts';
import { closeForm, openAdd, openEdit } from '../portal/driver.ts';
import { boxText, paste, tick, use } from './assistant-hands.ts';
import type { Session } from './harness.ts';
import { waitForAssistant, waitForBar } from './read-assistant.ts';
import { openSession } from './shared-browser.ts';
import { thisBrowser } from './this-browser.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession(thisBrowser());
});
afterAll(() => session?.close());

const PATIENCE = { timeout: 15_000 };
const foldedAway = 'Verify Certificate, Secret, Custom Headers';
const wanted = {
  name: 'Pager',
  url: 'https://hooks.example.com/in',
  topics: ['alarms', 'nac-events'],
  verify_cert: false,
  secret: strongSecret,
  headers: { 'X-Team': 'network' },
};

/** The words of the extension on the page. */
const said = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('mist-webhook-helper')]
      .flatMap(host => [...(host.shadowRoot?.querySelectorAll('.surface') ?? [])])
      .map(element => element.textContent)
      .join('\n'),
  );
/** What the portal knows, and what shows of its form. */
const portal = (page: Page) =>
  page.evaluate(() => {
    const { form, control, saves, webhooks } = window.practicePortal;
    const shown = form();
    const [save, verify] = [control('save'), control('verify_cert:true') ?? control('verify_cert')];
    return {
      form: shown && { ...shown, topics: shown.topics.toSorted() },
      count: webhooks().length,
      saves: saves(),
      saveDisabled: save instanceof HTMLButtonElement && save.disabled,
      isUnfolded: verify?.checkVisibility() === true,
    };
  });

describe.each([
  { scope: 'org', foldout: undefined, title: 'Settings' },
  { scope: 'org', foldout: 'advanced', title: 'Advanced Settings' },
  { scope: 'site', foldout: 'settings', title: 'Settings' },
  { scope: 'site', foldout: undefined, title: 'Advanced Settings' },
] as const)('the form of a $scope with the fold-out “$title”', ({ scope, foldout, title }) => {
  test.each(['add', 'edit'] as const)('is read, exported, filled and given back: %s', async mode => {
    const page = await session.newPage();
    await page.bringToFront();
    await session.open(page, { skin: 'legacy', scope, ...(foldout && { foldout }), decoys: true });
    await (mode === 'add' ? openAdd(page) : openEdit(page, 'Home Test'));
    const { bar, openPoints } = await waitForBar(page);
    expect(openPoints).toContain(`Not shown yet: ${foldedAway} (${title})`);
    expect(bar?.state).not.toBe('clean');
    const before = await portal(page);
    expect(before).toMatchObject({ isUnfolded: false, saveDisabled: scope === 'org' });

    await use(page, 'Export');
    await expect.poll(() => said(page), PATIENCE).toContain(foldedAway);
    expect(Object.keys(JSON.parse(await boxText(page, 'Exported JSON')))).not.toContain('verify_cert');
    expect((await portal(page)).isUnfolded).toBe(false);

    await use(page, 'Import');
    await paste(page, 'Configuration JSON', JSON.stringify({ type: 'http-post', enabled: true, ...wanted }));
    await use(page, 'Preview');
    await use(page, 'Fill form');
    const headers = { notation: 'rows', rows: [{ name: 'X-Team', value: 'network' }] };
    await expect
      .poll(() => portal(page), PATIENCE)
      .toMatchObject({ form: { ...wanted, headers }, isUnfolded: true, saveDisabled: false });
    await waitForAssistant(page, ({ openPoints }) => openPoints === '');
    await use(page, 'Export');
    await tick(page, 'Include secret values');
    await expect
      .poll(async () => JSON.parse(await boxText(page, 'Exported JSON')), PATIENCE)
      .toMatchObject(wanted);

    await use(page, 'Undo');
    await expect
      .poll(() => portal(page), PATIENCE)
      .toMatchObject({ form: before.form, saveDisabled: scope === 'org', saves: 0, count: before.count });
    await closeForm(page);
    expect(await page.evaluate(() => window.practicePortal.decoyEdits())).toBe(0);
    expect(await page.evaluate(() => window.practicePortal.errors())).toEqual([]);
    await page.close();
  });
});
