import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { paste, use } from './assistant-hands.ts';
import { fixturePage } from './fixture-page.ts';
import { PORTAL_ORIGIN, type Session } from './harness.ts';
import { readAssistant, waitForAssistant, waitForBar } from './read-assistant.ts';
import { openSession } from './shared-browser.ts';
import { thisBrowser } from './this-browser.ts';

declare global {
  interface Window {
    loading: {
      readonly state: () => Readonly<Record<string, string>>;
      readonly close: () => void;
      readonly open: (name: string) => void;
    };
  }
}

const ADDRESS = `${PORTAL_ORIGIN}/admin/?org_id=9777c1a0-6ef6-11e6-8bbf-02e208b2d34f`;
const first = {
  title: 'Edit Webhook',
  type: 'HTTP Post',
  name: 'Feed',
  url: 'https://old.example.com/',
  token: '',
};
const wanted = {
  type: 'splunk',
  name: 'Pager',
  url: 'https://splunk.example.com:8088/services/collector',
  splunk_token: '1b7d5f1e-8a52-4c42-9d8f-3a0c5e0a9d11',
};
const { splunk_token: token, ...others } = wanted;
const filled = { ...first, ...others, type: 'Splunk', token };

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await openSession(thisBrowser());
});
afterAll(() => session?.close());
beforeEach(async () => {
  page = await fixturePage(session.browser, 'loading');
});
afterEach(() => page.close());

const state = () => page.evaluate(() => window.loading.state());
/** What the assistant says, and the texts of its buttons. */
const shown = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('mist-webhook-helper')].flatMap(host =>
      [...(host.shadowRoot?.querySelectorAll('li,p,button') ?? [])].map(each => each.textContent),
    ),
  );

async function start(way: string): Promise<void> {
  await page.goto(`${ADDRESS}&way=${way}#!org`);
  await waitForBar(page);
  await use(page, 'Import');
  await paste(page, 'Configuration JSON', JSON.stringify(wanted));
  await use(page, 'Preview');
  await use(page, 'Fill form');
}

test.each(['dialog', 'fields', 'dialog-slow', 'fields-slow', 'dialog-after', 'fields-after', 'late'])(
  'a form that is away for a while as it is filled is filled whole, and taken back whole: %s',
  async way => {
    await start(way);
    await expect.poll(state, { timeout: 10_000 }).toEqual(filled);
    // Longer than the page takes to build its form anew after the last change.
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 600)));
    expect(await shown()).toContain('Undo');
    await use(page, 'Undo');
    await expect.poll(state, { timeout: 10_000 }).toMatchObject({ ...first, token: expect.anything() });
  },
);

test('one that is closed as it is filled takes the assistant with it, and another one has nothing of it', async () => {
  await start('dialog');
  await page.waitForFunction(() => window.loading.state().type === 'Splunk');
  await page.evaluate(() => window.loading.close());
  await waitForAssistant(page, ({ hosts }) => hosts === 0);
  await page.evaluate(() => window.loading.open('Other'));
  await waitForBar(page);
  await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 2500)));
  expect(await state()).toEqual({ ...first, name: 'Other' });
  expect(await shown()).not.toContain('Undo');
});

test.each([
  [
    'Escape',
    async () => {
      await page.focus('input');
      await page.keyboard.press('Escape');
    },
  ],
  ['its button', () => page.click('[role=dialog] > p > button')],
])('one that the person closes by %s is another one when it is opened again as it was', async (_, close) => {
  await start('dialog');
  await expect.poll(state, { timeout: 10_000 }).toEqual(filled);
  await expect.poll(shown).toContain('Undo');
  await close();
  await page.waitForFunction(() => !document.querySelector('[role=dialog]'));
  // Nobody opens one sooner.
  await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 400)));
  await page.evaluate(() => window.loading.open(''));
  await waitForBar(page);
  expect(await state()).toEqual(filled);
  expect(await shown()).not.toContain('Undo');
});

test('nor has one that is opened right after another was filled and closed', async () => {
  await start('late');
  await expect.poll(state, { timeout: 10_000 }).toEqual(filled);
  await expect.poll(shown).toContain('Undo');
  await page.evaluate(() => window.loading.close());
  await page.evaluate(() => window.loading.open('Other'));
  await expect.poll(shown).not.toContain('Undo');
  await waitForBar(page);
  await page.evaluate(() => window.loading.close());
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect((await readAssistant(page)).hosts).toBe(0);
});
