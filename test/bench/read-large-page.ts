import { median } from './quantile.ts';
import type { Row } from './row.ts';
import { timeReadings } from './time-readings.ts';

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
