import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { strongSecret } from '../cases/form-case.ts';
import { closeForm, fill, goToRoute, openAdd, openEdit, type PortalOptions } from '../portal/driver.ts';
import { PRACTICE_ORG } from '../portal/server/practice-places.ts';
import { inTurns } from '../setup/extent.ts';
import { boxText, chooseTemplate, paste, tick, use } from './hands/assistant.ts';
import { assistantSays, waitForBar, wordsOf } from './hands/read-assistant.ts';
import { PORTAL_ORIGIN } from './session/session.ts';
import { sessionOfFile } from './session/shared-browser.ts';

const session = sessionOfFile();

const receiver = {
  name: 'Pager',
  url: 'https://hooks.example.com/in',
  topics: ['alarms', 'audits'],
  secret: strongSecret,
  headers: { 'X-Team': 'network' },
};

const formOf = (page: Page) => page.evaluate(() => window.practicePortal.form());

describe.each(inTurns(['chakra', 'legacy'] as const))('on the skin %s', skin => {
  let page: Page;
  beforeAll(async () => {
    page = await session.openPage({ skin, motion: 'off', decoys: true });
  });
  afterEach(async () => {
    if (await formOf(page)) await closeForm(page);
    expect(await page.evaluate(() => window.practicePortal.errors())).toEqual([]);
    expect(await page.evaluate(() => window.practicePortal.decoyEdits())).toBe(0);
    expect(await page.evaluate(() => window.practicePortal.saves())).toBe(0);
  });

  test('the section’s buttons move nothing, come back with the section, and go with it', async () => {
    const places = () =>
      page.evaluate(() => {
        const top = (element: Element | null | undefined) => element?.getBoundingClientRect().top;
        return [
          top(window.practicePortal.control('add')),
          top(window.practicePortal.control('row:Home Test')),
        ];
      });
    const buttons = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('mist-webhook-helper')].filter(host =>
            host.shadowRoot?.textContent?.includes('Export all'),
          ).length,
      );
    await expect.poll(buttons).toBe(1);
    const shown = await places();
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('mist-webhook-helper')) host.remove();
    });
    expect(await places()).toEqual(shown);
    await goToRoute(page, 'dashboard');
    await expect.poll(buttons).toBe(0);
    await goToRoute(page, 'org');
    await expect.poll(buttons).toBe(1);
  });

  test('a form is saved as a template without its secret, and another is filled from it', async () => {
    await openAdd(page);
    await waitForBar(page);
    await fill(page, receiver);
    await use(page, 'Templates');
    await use(page, 'Save as template');
    await expect.poll(() => boxText(page, 'Template name')).toBe('Pager');
    await paste(page, 'Template name', `Pager ${skin}`);
    await assistantSays(page, 'Variables, which you are asked for at each use: Secret.');
    await use(page, 'Save template');
    await assistantSays(page, `Saved “Pager ${skin}” to the library.`);
    await closeForm(page);

    await openAdd(page);
    await waitForBar(page);
    await use(page, 'Templates');
    await paste(page, 'Search templates', skin);
    await chooseTemplate(page, `Pager ${skin}`);
    await paste(page, 'Secret', 'another secret, given by hand');
    await use(page, 'Fill form');
    await assistantSays(page, 'Nothing is saved until you save it in the portal.');
    await expect
      .poll(() => formOf(page))
      .toMatchObject({ ...receiver, headers: expect.anything(), secret: 'another secret, given by hand' });
  });

  test('a new webhook is made from a template: the portal’s own form opens and is filled', async () => {
    await use(page, 'Add from template');
    await chooseTemplate(page, `Pager ${skin}`);
    await paste(page, 'Secret', 'given before the form opened');
    await use(page, 'Open Add Webhook and fill it');
    await assistantSays(page, 'Nothing is saved until you save it in the portal.');
    await expect
      .poll(() => formOf(page))
      .toMatchObject({ ...receiver, headers: expect.anything(), secret: 'given before the form opened' });
    expect(await wordsOf(page)).not.toContain('Open Add Webhook and fill it');
    await use(page, 'Undo');
    await expect.poll(() => formOf(page)).toMatchObject({ name: '', url: '', secret: '', topics: [] });
  });

  test('a form that is opened otherwise gets nothing of a template that is on its way', async () => {
    await use(page, 'Add from template');
    await chooseTemplate(page, `Pager ${skin}`);
    await paste(page, 'Secret', 'meant for the form that did not open');
    await page.evaluate(() => {
      const add = window.practicePortal.control('add');
      add?.addEventListener('click', event => event.stopImmediatePropagation(), {
        capture: true,
        once: true,
      });
    });
    await use(page, 'Open Add Webhook and fill it');
    await openEdit(page, 'Home Test');
    await waitForBar(page);
    await assistantSays(page, 'The portal’s form did not open.');
    expect(await formOf(page)).toMatchObject({ name: 'Home Test' });
    await closeForm(page);
    await openAdd(page);
    await waitForBar(page);
    expect(await formOf(page)).toMatchObject({ name: '', url: '', secret: '', topics: [] });
    expect(await wordsOf(page)).not.toContain('Undo');
  });
});

test.each(inTurns(['chakra', 'legacy'] as const))(
  'on the skin %s the section’s buttons cover nothing in a narrow window, and are back in line in a wide one',
  async skin => {
    const page = await session.openPage({ skin, motion: 'off' });
    // What moves while the browser tells of sizes is an error on the page.
    await page.evaluate(() => {
      Object.assign(window, { errors: 0 });
      window.addEventListener('error', () => {
        Object.assign(window, { errors: Reflect.get(window, 'errors') + 1 });
      });
    });
    /** How the buttons stand to the Add button, and whether they cover it or the heading. */
    const stand = () =>
      page.evaluate(() => {
        const add = window.practicePortal.control('add');
        const host = [...document.querySelectorAll('mist-webhook-helper')].find(each =>
          each.shadowRoot?.textContent?.includes('Export all'),
        );
        const heading = [...document.querySelectorAll('h1,h2,h3,h4')].find(
          each => each.textContent?.trim() === 'Webhooks',
        );
        const buttons = [...(host?.shadowRoot?.querySelectorAll('button') ?? [])];
        if (!add || !heading || buttons.length === 0) return null;
        const boxes = buttons.map(button => button.getBoundingClientRect());
        const covers = [add, heading].some(element => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return boxes.some(
            box => box.left < right && box.right > left && box.top < bottom && box.bottom > top,
          );
        });
        const { bottom } = add.getBoundingClientRect();
        return { covers, below: boxes.every(({ top }) => top >= bottom) };
      });
    await expect.poll(stand).toEqual({ covers: false, below: false });
    await page.setViewport({ width: 420, height: 700 });
    await expect.poll(stand).toEqual({ covers: false, below: true });
    await page.setViewport({ width: 1280, height: 900 });
    await expect.poll(stand).toEqual({ covers: false, below: false });
    expect(await page.evaluate(() => Reflect.get(window, 'errors'))).toBe(0);
  },
);

describe('every webhook of the place is exported', () => {
  let page: Page;
  const open = async (options: Partial<PortalOptions>) => {
    page = await session.openPage({ motion: 'off', ...options });
  };

  /** Adds webhooks to the list of a session, past the portal's page. */
  const addWebhooks = async (name: string, path: string, count: number) => {
    for (let index = 0; index < count; index += 1) {
      const webhook = {
        type: 'http-post',
        name: `Webhook ${index}`,
        url: `https://h${index}.example.com/`,
        secret: 'kept from all',
      };
      const headers = {
        'X-Practice-Session': name,
        'X-Practice-Body': encodeURIComponent(JSON.stringify(webhook)),
      };
      await session.portal.handle(
        new Request(`${PORTAL_ORIGIN}/api/v1/${path}/webhooks`, { method: 'POST', headers }),
      );
    }
  };

  const whole = ['page by page, without secrets, in each format and into the library'];

  test.each(inTurns(whole))('%s', async () => {
    const name = crypto.randomUUID();
    await addWebhooks(name, `orgs/${PRACTICE_ORG}`, 120);
    await open({ skin: 'chakra', session: name });
    const asked: string[] = [];
    page.on('request', request => {
      if (request.url().startsWith('https://api.mist.com/')) asked.push(request.url());
    });
    await use(page, 'Export all');
    await assistantSays(page, 'Export 123 webhooks');
    expect(asked.map(url => new URL(url).search)).toEqual(['?limit=100&page=1', '?limit=100&page=2']);
    await tick(page, 'Mist API JSON');
    await expect.poll(() => boxText(page, 'Exported text')).toMatch(/^\[/);
    const text = await boxText(page, 'Exported text');
    expect(text).toContain('"name": "Home Test"');
    expect(text).not.toContain('kept from all');
    await tick(page, 'Terraform');
    await assistantSays(page, 'Applying this adopts 123 webhooks that Mist has');
    expect(await boxText(page, 'Exported text')).toContain(
      `import {\n  to = mist_org_webhook.home_test\n  id = "${PRACTICE_ORG}.`,
    );
    await use(page, 'Save to library');
    await assistantSays(page, 'Saved 123 templates to the library.');
  });

  test('of a site, after Mist asked to wait', async () => {
    await open({ scope: 'site', api: '429' });
    await use(page, 'Export all');
    await assistantSays(page, 'Mist asks to wait');
    await assistantSays(page, 'Export 3 webhooks');
  });

  const refusals = [
    ['403', 'Mist refused access to the webhooks (403).'],
    ['html', 'something other than a list of webhooks'],
    ['401', 'you are not signed in (401)'],
    ['404', 'no such organization or site (404)'],
  ] as const;

  test.each(inTurns(refusals))('or it is said why not: %s', async (api, words) => {
    await open({ api });
    await use(page, 'Export all');
    await assistantSays(page, words);
    await use(page, 'Close');
    await expect.poll(() => wordsOf(page)).not.toContain(words);
  });

  test('a wait can be cancelled', async () => {
    await open({ api: 'busy' });
    await use(page, 'Export all');
    await assistantSays(page, 'Mist asks to wait');
    await use(page, 'Cancel');
    await assistantSays(page, 'Reading was cancelled');
  });
});
