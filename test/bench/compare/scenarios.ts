import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { PORTAL_ORIGIN } from '../../browser/session/session.ts';
import { fill, openEdit, openPortal } from '../../portal/driver.ts';

/** Something that a person does on the portal. */
export interface Scenario {
  readonly what: string;
  /** Comes before, unmeasured. */
  readonly prepare?: (page: Page) => Promise<void>;
  readonly act: (page: Page) => Promise<void>;
}

const STAY = 5000;
const KEYS = 40;

const open = (page: Page, route: string) => openPortal(page, { origin: PORTAL_ORIGIN, route });

/** Until what the page does about the last step is painted. */
const painted = (page: Page) =>
  page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve))));

async function stay(page: Page, route: string): Promise<void> {
  await open(page, route);
  await pause(STAY);
}

async function openForm(page: Page): Promise<void> {
  await openEdit(page, 'Home Test');
  // No handle of an extension is known here: what it does at an opening is taken to begin within a second.
  await pause(1000);
}

async function typeKeys(page: Page): Promise<void> {
  await page.evaluate(() => window.practicePortal.control('url')?.focus());
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press('a');
    await painted(page);
  }
}

export const scenarios: readonly Scenario[] = [
  { what: 'a page without webhooks, load and 5 s', act: page => stay(page, 'dashboard') },
  { what: 'the page of webhooks, load and 5 s', act: page => stay(page, 'org') },
  { what: 'opening the form', prepare: page => open(page, 'org'), act: openForm },
  {
    what: `typing ${KEYS} keys into the form`,
    async prepare(page) {
      await open(page, 'org');
      await openForm(page);
      await fill(page, { secret: 'x', headers: { 'X-Team': 'network' } });
    },
    act: typeKeys,
  },
];
