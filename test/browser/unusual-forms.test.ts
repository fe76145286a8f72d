import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importInto, paste, use, waitForReport } from './hands/assistant.ts';
import { readAssistant, waitForAssistant, waitForBar, wordsOf } from './hands/read-assistant.ts';
import { until } from './hands/wait.ts';
import type { Fixture } from './session/fixture-page.ts';
import type { Session } from './session/session.ts';
import { openSession, thisBrowser } from './session/shared-browser.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession(thisBrowser());
});
afterAll(() => session?.close());

test('a form that the first press shows a while later, by its style alone, has its bar', async () => {
  const page = await session.openFixture('kept');
  await page.click('#open');
  const { bar } = await waitForBar(page);
  expect(bar?.state).toBe('clean');
});

test('a form right in the body of a frame has its bar and its findings there', async () => {
  const page = await session.openFixture('framed');
  const shown = () =>
    page.evaluate(() =>
      [
        ...(document.querySelector('iframe')?.contentDocument?.querySelectorAll('mist-webhook-helper') ?? []),
      ].flatMap(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll('[data-part="bar"],[data-finding]') ?? [])].map(
          element => element.getAttribute('data-finding') ?? element.getAttribute('data-state'),
        ),
      ),
    );
  await expect.poll(shown).toEqual(expect.arrayContaining(['problems', 'URL_NOT_HTTPS']));
});

test('a form that comes to hold another webhook of its list begins anew: nothing of the one before is put into it', async () => {
  const page = await session.openFixture('shared');
  await waitForBar(page);
  await importInto(page, { name: 'Renamed', url: 'https://new.example.com/' });
  await waitForReport(page);
  // For one and a half seconds after typing what the page changes may be its way to tidy it.
  const tidied = await page.evaluate(() => performance.now() + 1500);
  await until(page, end => performance.now() > end, tidied);
  await page.click('#second');
  await expect.poll(() => wordsOf(page)).not.toContain('Undo');
  await waitForAssistant(page, ({ bar }) => bar?.state === 'clean');
  expect((await readAssistant(page)).findings).toEqual([]);
  expect(await page.$eval('#name', box => box instanceof HTMLInputElement && box.value)).toBe('Backup');
});

/** The page of a fixture whose form is open. */
async function openForm(fixture: Fixture): Promise<Page> {
  const page = await session.openFixture(fixture);
  await page.setViewport({ width: 1280, height: 1000 });
  await waitForBar(page);
  return page;
}

test('a panel takes no room from the form where the dialog does not grow, and a click in it closes nothing', async () => {
  const page = await openForm('cramped');
  const content = () => page.$eval('#content', ({ clientHeight }) => clientHeight);
  const before = await content();
  const button = await page.waitForSelector('mist-webhook-helper >>> [data-part="bar"] button');
  await button?.click();
  expect(await page.$('[role=dialog]')).not.toBeNull();
  await use(page, 'Import');
  await paste(
    page,
    'Configuration JSON',
    JSON.stringify({ name: 'Renamed', url: 'http://10.0.0.1/', topics: [] }),
  );
  await use(page, 'Preview');
  const table = await page.waitForSelector('mist-webhook-helper >>> table');
  await table?.click();
  expect(await page.$('[role=dialog]')).not.toBeNull();
  expect(await content()).toBe(before);
});

test('in a window of fixed heights the bar pushes nothing out of sight', async () => {
  const page = await openForm('fixed-heights');
  const save = await page.waitForSelector('#save');
  await save?.evaluate(button => button.scrollIntoView());
  const bottom = (selector: string) =>
    page.$eval(selector, element => element.getBoundingClientRect().bottom);
  expect(await bottom('#save')).toBeLessThanOrEqual(await bottom('[role=dialog]'));
});
