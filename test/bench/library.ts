import { distinctTemplates } from '../../utils/templates/merge-templates.ts';
import { manyTemplates } from './many-templates.ts';
import { median, quantile } from './quantile.ts';
import type { Row } from './row.ts';
import { timeLibrary } from './time-library.ts';

const OPENINGS = 9;

/** Milliseconds of telling so many templates of one id apart. */
function timeOneId(count: number): number {
  const incoming = manyTemplates(count).map(template => ({ ...template, id: 'a' }));
  const began = performance.now();
  distinctTemplates(incoming);
  return performance.now() - began;
}

/** A library of 10,000 templates: importing its file, opening its list in the popup, and searching it; and a file that has one id 10,000 times. */
export async function library(): Promise<Row[]> {
  const { imported, openings, keys } = await timeLibrary(10_000, OPENINGS);
  const row = (what: string, budget: number, measured: number, runs: number): Row => ({
    what,
    budget,
    measured,
    unit: 'ms',
    runs,
  });
  return [
    row('import of a file of 10,000 templates', 5000, imported, 1),
    row('telling 10,000 templates of one id apart', 2000, timeOneId(10_000), 1),
    row('opening the list of 10,000 templates in the popup', 200, median(openings), openings.length),
    row('a key in the search of 10,000 templates', 50, quantile(keys, 0.9), keys.length),
  ];
}
