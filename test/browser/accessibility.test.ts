import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { rowsOfThisRun } from '../setup/extent.ts';

import { sessionOfFile, thisBrowser } from './session/shared-browser.ts';
import { faultsInView } from './walks/faults-in-view.ts';
import { walkAssistant } from './walks/walk-assistant.ts';
import { walkFleet } from './walks/walk-fleet.ts';
import { type Visit, walkOnboarding, walkOwnPages } from './walks/walk-own-pages.ts';

const session = sessionOfFile({
  switches: ['--force-prefers-reduced-motion'],
  preferences: { 'ui.prefersReducedMotion': 1 },
});

type Walk = readonly [title: string, inGate: boolean, (visit: Visit) => Promise<void>];
/** In the gate, which has them in Chromium, a walk is gone in the light theme, or, where another one is much the same, not at all. */
const walks: readonly Walk[] = [
  ['the assistant on the skin chakra', true, visit => walkAssistant(session, 'chakra', visit)],
  ['the assistant on the skin legacy', false, visit => walkAssistant(session, 'legacy', visit)],
  ['the workspace', true, visit => walkOwnPages(session, 'workspace', visit)],
  ['the Fleet page', false, visit => walkFleet(session, visit)],
  ['the popup', true, visit => walkOwnPages(session, 'popup', visit)],
  ['the page at the installation', true, visit => walkOnboarding(session, visit)],
];

const rows = walks.flatMap(([title, inGate, walk]) =>
  (['light', 'dark'] as const).map(theme => ({ title, inGate, walk, theme })),
);

const isInGate = thisBrowser() === 'chromium';

test.each(rowsOfThisRun(rows, ({ theme, inGate }) => theme === 'light' && inGate && isInGate))(
  '$title in the $theme theme: nothing that axe finds, nothing cut off, nothing that moves',
  async ({ walk, theme }) => {
    const found: string[] = [];
    await walk(async (page: Page, title) => {
      found.push(...(await faultsInView(page, theme)).map(line => `${title}: ${line}`));
    });
    expect(found).toEqual([]);
  },
);
