import { median, quantile } from '../quantile.ts';
import { timeLibrary } from '../time-library.ts';
import type { GrowthTable } from './growth-table.ts';

const SIZES = [10, 100, 1000, 10_000];
const OPENINGS = 5;

/** Opening and searching a larger and larger library in the popup. */
export async function withTemplates(): Promise<GrowthTable> {
  const measured = [];
  for (const count of SIZES) measured.push(await timeLibrary(count, OPENINGS));
  return {
    of: 'templates',
    sizes: SIZES.map(String),
    lines: [
      { what: 'importing their file', times: measured.map(({ imported }) => imported) },
      { what: 'opening the list', times: measured.map(({ openings }) => median(openings)) },
      { what: 'a key in the search, p90', times: measured.map(({ keys }) => quantile(keys, 0.9)) },
    ],
  };
}
