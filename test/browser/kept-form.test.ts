import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixturePage } from './fixture-page.ts';
import { launch, PORTAL_ORIGIN, type Session } from './harness.ts';
import { waitForBar } from './read-assistant.ts';
import { thisBrowser } from './this-browser.ts';

let session: Session;
beforeAll(async () => {
  session = await launch(thisBrowser());
});
afterAll(() => session?.close());

test('a form that the first press shows a while later, by its style alone, has its bar', async () => {
  const page = await fixturePage(session.browser, 'kept');
  await page.goto(`${PORTAL_ORIGIN}/admin/?org_id=9777c1a0-6ef6-11e6-8bbf-02e208b2d34f#!org`);
  await page.click('#open');
  const { bar } = await waitForBar(page);
  expect(bar?.state).toBe('clean');
  await page.close();
});
