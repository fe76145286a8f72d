import { launch } from '../browser/session/session.ts';
import { openEdit } from '../portal/driver.ts';
import { bundle } from './bundle.ts';
import { median } from './quantile.ts';
import type { Row } from './row.ts';

/** Milliseconds of finding and reading a form, each time on a new page of so many nodes, by the extension's own code. */
export async function timeReadings(nodes: number, runs: number): Promise<number[]> {
  const code = await bundle('large-page.ts', 'largePage');
  const session = await launch('chromium');
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await session.newPage();
    await page.bringToFront();
    await session.open(page, { motion: 'off', churn: 0 });
    await openEdit(page, 'Home Test');
    times.push(Number(await page.evaluate(`${code}; largePage.timeReading(${nodes})`)));
    await page.close();
  }
  await session.close();
  return times;
}

const RUNS = 9;

/** Finding and reading a form on a page of 20,000 nodes, by the extension's own code in a real page. */
export async function readLargePage(): Promise<Row[]> {
  return [
    {
      what: 'finding and reading a form among 20,000 nodes',
      budget: 50,
      measured: median(await timeReadings(20_000, RUNS)),
      unit: 'ms',
      runs: RUNS,
    },
  ];
}
