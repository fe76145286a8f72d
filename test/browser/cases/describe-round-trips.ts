import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Configuration, configurations } from '../../cases/configurations.ts';
import { closeForm, openAdd } from '../../portal/driver.ts';
import { rowsOfThisRun } from '../../setup/extent.ts';
import { boxText, paste, tick, use } from '../assistant-hands.ts';
import { launch, type Session } from '../harness.ts';
import { waitForBar } from '../read-assistant.ts';
import { thisBrowser } from '../this-browser.ts';

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

async function importInto(page: Page, configuration: Configuration): Promise<void> {
  await use(page, 'Import');
  await paste(page, 'Configuration JSON', JSON.stringify(configuration));
  await use(page, 'Preview');
  await use(page, 'Fill form');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('mist-webhook-helper')].some(host =>
      host.shadowRoot?.querySelector('[data-part="fill-report"]'),
    ),
  );
}

/** The open Export panel's JSON; it follows the form, which may still be unfolding. */
async function exported(page: Page): Promise<unknown> {
  return ordered(JSON.parse(await boxText(page, 'Exported JSON')));
}

/** Declares that each of the table's configurations comes out of the form as it went in, on one skin. */
export function describeRoundTrips(skin: 'legacy' | 'chakra'): void {
  let session: Session;
  beforeAll(async () => {
    session = await launch(thisBrowser());
  });
  afterAll(() => session?.close());

  describe.each(['org', 'site'] as const)(`on the skin ${skin}, %s`, scope => {
    // In the gate each configuration goes through one skin at one place.
    const turn = (skin === 'legacy' ? 0 : 2) + (scope === 'org' ? 0 : 1);
    const rows = rowsOfThisRun(configurations, (_, index) => index % 4 === turn);
    test('configurations come out as they went in', { timeout: 240_000 }, async () => {
      const page = await session.newPage();
      await page.bringToFront();
      const foldout = scope === 'org' ? 'settings' : 'advanced';
      await session.open(page, { skin, scope, foldout, topics: 'all', churn: 2, motion: 'off' });
      for (const configuration of rows) {
        await openAdd(page);
        await waitForBar(page);
        await importInto(page, configuration);
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
    });
  });
}
