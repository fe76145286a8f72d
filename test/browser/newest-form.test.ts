import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { strongSecret } from '../cases/form-case.ts';
import { closeForm, openAdd, openEdit } from '../portal/driver.ts';
import { rowsOfThisRun } from '../setup/extent.ts';
import { boxText, importInto, tick, use, waitForReport } from './hands/assistant.ts';

import { waitForAssistant, waitForBar } from './hands/read-assistant.ts';

import { sessionOfFile, thisBrowser } from './session/shared-browser.ts';

const session = sessionOfFile();

const foldedAway = 'Verify Certificate, Secret, Custom Headers';
const wanted = {
  name: 'Pager',
  url: 'https://hooks.example.com/in',
  topics: ['alarms', 'nac-events'],
  verify_cert: false,
  secret: strongSecret,
  headers: { 'X-Team': 'network' },
};

/** The words in a part of what the extension shows; a panel that is closed keeps its own. */
const said = (page: Page, part: string) =>
  page.evaluate(
    selector =>
      [...document.querySelectorAll('mist-webhook-helper')]
        .flatMap(host => [...(host.shadowRoot?.querySelectorAll(selector) ?? [])])
        .filter(element => element.checkVisibility())
        .map(element => element.textContent)
        .join('\n'),
    part,
  );
/** Whether a part that the extension shows is in sight, not behind an edge or something else. */
const isInSight = (page: Page, part: string) =>
  page.evaluate(selector => {
    const [found] = [...document.querySelectorAll('mist-webhook-helper')].flatMap(host => [
      ...(host.shadowRoot?.querySelectorAll(selector) ?? []),
    ]);
    const root = found?.getRootNode();
    if (!found || !(root instanceof ShadowRoot)) return false;
    const { left, bottom } = found.getBoundingClientRect();
    return found.contains(root.elementFromPoint(left + 4, bottom - 4));
  }, part);
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

const forms = [
  { scope: 'org', foldout: undefined, title: 'Settings' },
  { scope: 'site', foldout: undefined, title: 'Advanced Settings' },
  { scope: 'org', foldout: 'advanced', title: 'Advanced Settings' },
  { scope: 'site', foldout: 'settings', title: 'Settings' },
] as const;
const rows = forms.flatMap(form => [{ ...form, mode: 'add' } as const, { ...form, mode: 'edit' } as const]);
/** In the gate Chromium adds to an organization and edits a site's, Firefox the other way round. */
const turns = thisBrowser() === 'chromium' ? [0, 3] : [1, 2];

test.each(rowsOfThisRun(rows, (_, index) => turns.includes(index)))(
  'the form of a $scope with the fold-out “$title” is read, exported, filled and given back: $mode',
  async ({ scope, foldout, title, mode }) => {
    const page = await session.openPage({ skin: 'legacy', scope, ...(foldout && { foldout }), decoys: true });
    await (mode === 'add' ? openAdd(page) : openEdit(page, 'Home Test'));
    const { bar, openPoints } = await waitForBar(page);
    expect(openPoints).toContain(`Not shown yet: ${foldedAway} (${title})`);
    expect(bar?.state).not.toBe('clean');
    const before = await portal(page);
    expect(before).toMatchObject({ isUnfolded: false, saveDisabled: scope === 'org' });

    await use(page, 'Export');
    await expect.poll(() => said(page, '[data-part="export"]')).toContain(foldedAway);
    expect(Object.keys(JSON.parse(await boxText(page, 'Exported JSON')))).not.toContain('verify_cert');
    expect((await portal(page)).isUnfolded).toBe(false);

    await importInto(page, { type: 'http-post', enabled: true, ...wanted });
    await waitForReport(page);
    const headers = { notation: 'rows', rows: [{ name: 'X-Team', value: 'network' }] };
    await expect
      .poll(() => portal(page))
      .toMatchObject({ form: { ...wanted, headers }, isUnfolded: true, saveDisabled: false });
    await waitForAssistant(page, ({ openPoints }) => openPoints === '');
    await use(page, 'Export');
    await tick(page, 'Include secret values');
    await expect.poll(async () => JSON.parse(await boxText(page, 'Exported JSON'))).toMatchObject(wanted);

    for (const part of ['.bar-line', '[data-part="export"] .tool-line .button'])
      expect(await isInSight(page, part), part).toBe(true);

    await use(page, 'Undo');
    await expect.poll(() => said(page, '[data-part="undone"]')).toBe('The filling was taken back.');
    await expect
      .poll(() => portal(page))
      .toMatchObject({ form: before.form, saveDisabled: scope === 'org', saves: 0, count: before.count });
    await closeForm(page);
    expect(await page.evaluate(() => window.practicePortal.decoyEdits())).toBe(0);
    expect(await page.evaluate(() => window.practicePortal.errors())).toEqual([]);
  },
);
