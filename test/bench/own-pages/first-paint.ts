import { openExtensionPage } from '../../browser/hands/extension-page.ts';
import { until } from '../../browser/hands/wait.ts';
import { launch } from '../../browser/session/session.ts';
import { median } from '../quantile.ts';
import type { Row } from '../row.ts';
import { withoutDisplay } from '../trace-page.ts';

const RUNS = 9;
const pages = [
  { page: 'popup', budget: 100 },
  { page: 'workspace', budget: 150 },
] as const;

/** Runs in the page: milliseconds from the beginning until something was painted; null before. */
const firstPaint = (): number | null =>
  performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;

/** How long the popup and the workspace take from being opened until something is painted. */
export async function ownPages(): Promise<Row[]> {
  const session = await launch('chromium', { switches: withoutDisplay });
  const rows: Row[] = [];
  for (const { page: name, budget } of pages) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await openExtensionPage(session, name);
      await until(page, `(${firstPaint})() !== null`);
      times.push(Number(await page.evaluate(firstPaint)));
      await page.close();
    }
    const what = `opening the ${name} → first contentful paint`;
    rows.push({ what, budget, measured: median(times), unit: 'ms', runs: RUNS });
  }
  await session.close();
  return rows;
}
