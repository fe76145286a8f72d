import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { configurations } from '../cases/configurations.ts';
import { closeForm, openAdd } from '../portal/driver.ts';
import { rowsOfThisRun } from '../setup/extent.ts';
import { boxText, importInto, tick, use, waitForReport } from './hands/assistant.ts';
import { waitForBar } from './hands/read-assistant.ts';
import type { Session } from './session/session.ts';
import { openSession, thisBrowser } from './session/shared-browser.ts';

/** Keys in one order, so that only values are compared. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([key, inner]) => [
        key,
        key === 'topics' && Array.isArray(inner) ? [...inner].sort() : ordered(inner),
      ]),
  );
}

/** The open Export panel's JSON; it follows the form, which may still be unfolding. */
async function exported(page: Page): Promise<unknown> {
  return ordered(JSON.parse(await boxText(page, 'Exported JSON')));
}

let session: Session;
beforeAll(async () => {
  session = await openSession(thisBrowser());
});
afterAll(() => session?.close());

const places = [
  ['legacy', 'org'],
  ['legacy', 'site'],
  ['chakra', 'org'],
  ['chakra', 'site'],
] as const;
/** In the gate every fourth configuration goes through one skin at one place in Chromium, four of them in Firefox. */
const everySo = thisBrowser() === 'chromium' ? 16 : 48;

test.each(places)(
  'configurations come out as they went in: %s, %s',
  async (skin, scope) => {
    const turn = places.findIndex(([at, of]) => at === skin && of === scope);
    const page = await session.newPage();
    await page.bringToFront();
    const foldout = scope === 'org' ? 'settings' : 'advanced';
    await session.open(page, { skin, scope, foldout, topics: 'all', churn: 2, motion: 'off' });
    for (const configuration of rowsOfThisRun(configurations, (_, index) => index % everySo === 4 * turn)) {
      await openAdd(page);
      await waitForBar(page);
      await importInto(page, configuration);
      await waitForReport(page);
      await use(page, 'Export');
      await tick(page, 'Include secret values');
      await expect
        .poll(() => exported(page), { message: String(configuration.name) })
        .toEqual(ordered(configuration));
      await closeForm(page);
    }
    expect(await page.evaluate(() => window.practicePortal.saves())).toBe(0);
    expect(await page.evaluate(() => window.practicePortal.errors())).toEqual([]);
    await page.close();
  },
  240_000,
);
