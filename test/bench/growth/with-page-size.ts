import { timeReadings } from '../read-large-page.ts';
import type { GrowthTable } from './growth-table.ts';

const SIZES = [1000, 5000, 10_000, 20_000, 50_000];
const RUNS = 5;

/** Finding and reading a form among more and more other nodes; the best of five, since a busy machine only adds. */
export async function withPageSize(): Promise<GrowthTable> {
  const times: number[] = [];
  for (const nodes of SIZES) times.push(Math.min(...(await timeReadings(nodes, RUNS))));
  return {
    of: 'nodes of the page',
    sizes: SIZES.map(String),
    lines: [{ what: 'finding and reading the form', times }],
  };
}
