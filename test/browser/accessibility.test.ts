import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Session } from './harness.ts';
import { thisBrowser } from './this-browser.ts';
import { cutOff } from './walks/cut-off.ts';
import { moving } from './walks/moving.ts';
import { violations } from './walks/violations.ts';
import { walkAssistant } from './walks/walk-assistant.ts';
import { type Visit, walkOnboarding, walkOwnPages } from './walks/walk-own-pages.ts';

let session: Session;
beforeAll(async () => {
  session = await launch(thisBrowser(), {
    switches: ['--force-prefers-reduced-motion'],
    preferences: { 'ui.prefersReducedMotion': 1 },
  });
});
afterAll(() => session?.close());

const walks: readonly (readonly [string, (visit: Visit) => Promise<void>])[] = [
  ['the workspace', visit => walkOwnPages(session, 'workspace', visit)],
  ['the popup', visit => walkOwnPages(session, 'popup', visit)],
  ['the page at the installation', visit => walkOnboarding(session, visit)],
  ['the assistant on the skin legacy', visit => walkAssistant(session, 'legacy', visit)],
  ['the assistant on the skin chakra', visit => walkAssistant(session, 'chakra', visit)],
];

test.each(walks)('%s: nothing that axe finds, nothing cut off, nothing that moves', async (_title, walk) => {
  const found: string[] = [];
  await walk(async (page: Page, title) => {
    const here = [...(await violations(page)), ...(await cutOff(page)), ...(await moving(page))];
    found.push(...here.map(line => `${title}: ${line}`));
  });
  expect(found).toEqual([]);
});
