import { afterAll, beforeAll, expect, test } from 'vitest';
import { paste, use } from './hands/assistant.ts';
import { waitForAssistant, waitForBar } from './hands/read-assistant.ts';
import { fixturePage } from './session/fixture-page.ts';
import { PORTAL_ORIGIN, type Session } from './session/session.ts';
import { openSession, thisBrowser } from './session/shared-browser.ts';

declare global {
  interface Window {
    rebuilt: { readonly state: Readonly<Record<string, unknown>> };
  }
}

let session: Session;
beforeAll(async () => {
  session = await openSession(thisBrowser());
});
afterAll(() => session?.close());

const configuration = {
  type: 'http-post',
  name: 'Pager',
  url: 'https://hooks.example.com/mist',
  topics: ['alarms', 'client-join'],
  secret: '5b0f3c8d9e7a41268c1d2f6ba94e07d3',
  headers: { 'X-One': 'a', 'X-Two': 'b', 'X-Three': 'c' },
};

const empty = { type: 'HTTP Post', name: '', url: '', secret: '', topics: [], headers: [] };

test('a form that is built anew at each change is filled whole, and taken back whole', async () => {
  const page = await fixturePage(session.browser, 'rebuilt');
  const state = () => page.evaluate(() => window.rebuilt.state);
  await page.goto(`${PORTAL_ORIGIN}/admin/?org_id=9777c1a0-6ef6-11e6-8bbf-02e208b2d34f#!org`);
  await waitForBar(page);
  await use(page, 'Import');
  await paste(page, 'Configuration JSON', JSON.stringify(configuration));
  await use(page, 'Preview');
  await use(page, 'Fill form');
  const { type: _, headers, ...texts } = configuration;
  await expect.poll(state, { timeout: 10_000 }).toEqual({
    ...texts,
    type: 'HTTP Post',
    headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
  });
  await use(page, 'Undo');
  await expect.poll(state, { timeout: 10_000 }).toEqual(empty);
  // Nobody has touched it: what is required is still to do.
  await waitForAssistant(page, ({ bar }) => bar?.state === 'partial' && bar.errors === 0);
  await page.close();
});
