import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paste, use } from './hands/assistant.ts';
import { waitForBar } from './hands/read-assistant.ts';
import { type Fixture, fixturePage } from './session/fixture-page.ts';
import { PORTAL_ORIGIN, type Session } from './session/session.ts';
import { openSession, thisBrowser } from './session/shared-browser.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession(thisBrowser());
});
afterAll(() => session?.close());

/** The page of a fixture whose form is open. */
async function openForm(fixture: Fixture): Promise<Page> {
  const page = await fixturePage(session.browser, fixture);
  await page.setViewport({ width: 1280, height: 1000 });
  await page.goto(`${PORTAL_ORIGIN}/admin/?org_id=9777c1a0-6ef6-11e6-8bbf-02e208b2d34f#!org`);
  await waitForBar(page);
  return page;
}

test('a panel leaves the form its room where the dialog does not grow, and a click in it closes nothing', async () => {
  const page = await openForm('cramped');
  const button = await page.waitForSelector('mist-webhook-helper >>> [data-part="bar"] button');
  await button?.click();
  expect(await page.$('[role=dialog]')).not.toBeNull();
  await use(page, 'Import');
  await page.waitForSelector('mist-webhook-helper >>> textarea');
  const content = () => page.$eval('#content', ({ clientHeight }) => clientHeight);
  expect(await content()).toBeGreaterThan(120);
  await paste(
    page,
    'Configuration JSON',
    JSON.stringify({ name: 'Renamed', url: 'http://10.0.0.1/', topics: [] }),
  );
  await use(page, 'Preview');
  await page.waitForSelector('mist-webhook-helper >>> table');
  const host = await page.$eval(
    'mist-webhook-helper:has(+ #content)',
    each => each.getBoundingClientRect().bottom,
  );
  const fill = await page.waitForSelector('mist-webhook-helper >>> .tool-line:last-child button');
  expect(await fill?.evaluate(each => each.getBoundingClientRect().bottom)).toBeLessThanOrEqual(host);
  expect(await content()).toBeGreaterThan(120);
  await page.close();
});

test('in a window of fixed heights the bar pushes nothing out of sight', async () => {
  const page = await openForm('fixed-heights');
  const save = await page.waitForSelector('#save');
  await save?.evaluate(button => button.scrollIntoView());
  const bottom = (selector: string) =>
    page.$eval(selector, element => element.getBoundingClientRect().bottom);
  expect(await bottom('#save')).toBeLessThanOrEqual(await bottom('[role=dialog]'));
  await page.close();
});
