import { afterAll, beforeAll, expect, test } from 'vitest';
import { importInto } from './hands/assistant.ts';
import {
  assistantSays,
  readAssistant,
  waitForAssistant,
  waitForBar,
  wordsOf,
} from './hands/read-assistant.ts';
import { until } from './hands/wait.ts';
import { fixturePage } from './session/fixture-page.ts';
import { PORTAL_ORIGIN, type Session } from './session/session.ts';
import { openSession, thisBrowser } from './session/shared-browser.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession(thisBrowser());
});
afterAll(() => session?.close());

const ADDRESS = `${PORTAL_ORIGIN}/admin/?org_id=9777c1a0-6ef6-11e6-8bbf-02e208b2d34f#!org`;

test('a form that the first press shows a while later, by its style alone, has its bar', async () => {
  const page = await fixturePage(session.browser, 'kept');
  await page.goto(ADDRESS);
  await page.click('#open');
  const { bar } = await waitForBar(page);
  expect(bar?.state).toBe('clean');
  await page.close();
});

test('a form right in the body of a frame has its bar and its findings there', async () => {
  const page = await fixturePage(session.browser, 'framed');
  await page.goto(ADDRESS);
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
  await expect
    .poll(shown, { timeout: 10_000 })
    .toEqual(expect.arrayContaining(['problems', 'URL_NOT_HTTPS']));
  await page.close();
});

test('a form that comes to hold another webhook of its list begins anew: nothing of the one before is put into it', async () => {
  const page = await fixturePage(session.browser, 'shared');
  await page.goto(ADDRESS);
  await waitForBar(page);
  await importInto(page, { name: 'Renamed', url: 'https://new.example.com/' });
  await assistantSays(page, 'Undo');
  // For one and a half seconds after typing what the page changes may be its way to tidy it.
  const tidied = await page.evaluate(() => performance.now() + 1500);
  await until(page, end => performance.now() > end, tidied);
  await page.click('#second');
  await expect.poll(() => wordsOf(page)).not.toContain('Undo');
  await waitForAssistant(page, ({ bar }) => bar?.state === 'clean');
  expect((await readAssistant(page)).findings).toEqual([]);
  expect(await page.$eval('#name', box => box instanceof HTMLInputElement && box.value)).toBe('Backup');
  await page.close();
});
