import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTurns } from '../setup/extent.ts';
import { importInto, use, waitForReport } from './hands/assistant.ts';
import { assistantSays, waitForBar, waitUntilGone, wordsOf } from './hands/read-assistant.ts';
import { until } from './hands/wait.ts';
import type { Session } from './session/session.ts';
import { openSession, thisBrowser } from './session/shared-browser.ts';

declare global {
  interface Window {
    loading: {
      readonly state: () => Readonly<Record<string, string>>;
      /** Whether nothing is to be built anew any more. */
      readonly rests: () => boolean;
      readonly close: () => void;
      readonly open: (name: string) => void;
    };
  }
}

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

const state = () => page.evaluate(() => window.loading.state());
async function start(way: string): Promise<void> {
  page = await session.openFixture('loading', `&way=${way}`);
  await waitForBar(page);
  await importInto(page, wanted);
}

const ways = ['dialog-after', 'late', 'fields-slow', 'dialog', 'fields-after', 'fields', 'dialog-slow'];

test.each(inTurns(ways))(
  'a form that is away for a while as it is filled is filled whole, and taken back whole: %s',
  async way => {
    await start(way);
    await expect.poll(state).toEqual(filled);
    await waitForReport(page);
    await until(page, () => window.loading.rests());
    expect(await state()).toEqual(filled);
    await use(page, 'Undo');
    await expect.poll(state).toMatchObject({ ...first, token: expect.anything() });
  },
);

test('one that is closed as it is filled takes the assistant with it, and another one has nothing of it', async () => {
  await start('dialog');
  await until(page, () => window.loading.state().type === 'Splunk');
  await page.evaluate(() => window.loading.close());
  await waitUntilGone(page);
  await page.evaluate(() => window.loading.open('Other'));
  await waitForBar(page);
  expect(await wordsOf(page)).not.toContain('Undo');
  // What was left of the filling before would show beside this one.
  await importInto(page, { url: 'https://new.example.com/' });
  await waitForReport(page);
  await assistantSays(page, '1 field filled');
  expect(await state()).toEqual({ ...first, name: 'Other', url: 'https://new.example.com/' });
});

test.each(
  inTurns([
    [
      'Escape',
      async () => {
        await page.focus('input');
        await page.keyboard.press('Escape');
      },
    ],
    ['its button', () => page.click('[role=dialog] > p > button')],
  ] as const),
)('one that the person closes by %s is another one when it is opened again as it was', async (_, close) => {
  await start('dialog');
  await expect.poll(state).toEqual(filled);
  await assistantSays(page, 'Undo');
  await close();
  await waitUntilGone(page);
  await page.evaluate(() => window.loading.open(''));
  await waitForBar(page);
  expect(await state()).toEqual(filled);
  expect(await wordsOf(page)).not.toContain('Undo');
});

test('one that is opened again before the next frame is another one, too', async () => {
  await start('dialog');
  await expect.poll(state).toEqual(filled);
  await assistantSays(page, 'Undo');
  await page.evaluate(() =>
    document.addEventListener('click', () => window.loading.open(''), { once: true }),
  );
  await page.click('[role=dialog] > p > button');
  await until(page, () => document.querySelector('[role=dialog]') !== null);
  await waitForBar(page);
  expect(await state()).toEqual(filled);
  expect(await wordsOf(page)).not.toContain('Undo');
});

test('nor has one that is opened right after another was filled and closed', async () => {
  await start('late');
  await expect.poll(state).toEqual(filled);
  await assistantSays(page, 'Undo');
  await page.evaluate(() => window.loading.close());
  await page.evaluate(() => window.loading.open('Other'));
  await expect.poll(() => wordsOf(page)).not.toContain('Undo');
  await waitForBar(page);
  await page.evaluate(() => window.loading.close());
  await waitUntilGone(page);
});
