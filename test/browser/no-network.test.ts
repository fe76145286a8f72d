import { afterAll, beforeAll, expect, test } from 'vitest';
import { strongSecret } from '../cases/form-case.ts';
import { fill, openAdd } from '../portal/driver.ts';
import { launch, PORTAL_ORIGIN, type Session } from './harness.ts';
import { waitForBar } from './read-assistant.ts';
import { readPreview } from './read-preview.ts';
import { thisBrowser } from './this-browser.ts';

let session: Session;
beforeAll(async () => {
  session = await launch(thisBrowser());
});
afterAll(() => session?.close());

/** What the browsers' makers have them ask for on their own. */
const BROWSER_OWN = /(^|\/\/|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox)\.(com|net|org)(:|\/)/;

test('the extension asks the network for nothing, and the page for nothing but its own', async () => {
  const page = await session.newPage();
  const requests: string[] = [];
  page.on('request', request => requests.push(request.url()));
  await page.bringToFront();
  await session.open(page, { motion: 'off' });
  // Chromium connects ahead to the host that it goes to, and fetches its icon.
  await page.evaluate(() => new Promise(resolve => requestIdleCallback(resolve)));
  const before = session.asked.length;
  await openAdd(page);
  await waitForBar(page);
  await fill(page, {
    name: 'Receiver',
    url: 'http://10.0.0.1/in',
    topics: ['alarms'],
    secret: strongSecret,
    headers: { 'X-Team': 'network' },
  });
  expect(await readPreview(page)).toContain('X-Team: network');
  expect(requests.filter(url => !url.startsWith(`${PORTAL_ORIGIN}/`) && !url.startsWith('data:'))).toEqual(
    [],
  );
  expect(session.asked.slice(before).filter(address => !BROWSER_OWN.test(address))).toEqual([]);
});
