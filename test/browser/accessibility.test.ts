import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTurns } from '../setup/extent.ts';
import { launch, type Session } from './session/session.ts';
import { thisBrowser } from './session/shared-browser.ts';
import { faultsInView } from './walks/faults-in-view.ts';
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
  ['the assistant on the skin chakra', visit => walkAssistant(session, 'chakra', visit)],
  ['the assistant on the skin legacy', visit => walkAssistant(session, 'legacy', visit)],
  ['the workspace', visit => walkOwnPages(session, 'workspace', visit)],
  ['the popup', visit => walkOwnPages(session, 'popup', visit)],
  ['the page at the installation', visit => walkOnboarding(session, visit)],
];

test.each(inTurns(walks))(
  '%s: nothing that axe finds, nothing cut off, nothing that moves',
  async (_title, walk) => {
    const found: string[] = [];
    await walk(async (page: Page, title) => {
      found.push(...(await faultsInView(page)).map(line => `${title}: ${line}`));
    });
    expect(found).toEqual([]);
  },
);
