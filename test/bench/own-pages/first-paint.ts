import { openExtensionPage } from '../../browser/hands/extension-page.ts';
import { until } from '../../browser/hands/wait.ts';
import { launch } from '../../browser/session/session.ts';
import { median } from '../quantile.ts';
import type { Row } from '../row.ts';
import { withoutDisplay } from '../trace.ts';

const RUNS = 9;
const pages = [
  { page: 'popup', budget: 100 },
  { page: 'workspace', budget: 150 },
] as const;

/** Runs in the page: milliseconds from the beginning until something was painted; null before. */
const firstPaint = (): number | null =>
  performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;

/** Runs in the page: milliseconds from the beginning until its largest text was painted, once none larger came for a while. */
const largestPaint = (): Promise<number> =>
  new Promise(resolve => {
    const painted = (startTime: number) => {
      clearTimeout(settled);
      settled = setTimeout(resolve, 200, startTime);
    };
    let settled: ReturnType<typeof setTimeout> | undefined;
    new PerformanceObserver(list => painted(list.getEntries().at(-1)?.startTime ?? 0)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
  });

/** How long the popup and the workspace take from being opened until something is painted, and until their page is. */
export async function ownPages(): Promise<Row[]> {
  const session = await launch('chromium', { switches: withoutDisplay });
  const rows: Row[] = [];
  for (const { page: name, budget } of pages) {
    const first: number[] = [];
    const largest: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await openExtensionPage(session, name);
      await until(page, `(${firstPaint})() !== null`);
      first.push(Number(await page.evaluate(firstPaint)));
      largest.push(await page.evaluate(largestPaint));
      await page.close();
    }
    const row = { unit: 'ms', runs: RUNS } as const;
    const what = `opening the ${name} →`;
    rows.push({ what: `${what} first contentful paint`, budget, measured: median(first), ...row });
    rows.push({ what: `${what} largest contentful paint`, measured: median(largest), ...row });
  }
  await session.close();
  return rows;
}
