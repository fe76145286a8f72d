import { inject } from 'vitest';

/** Which rows of the long tables run: a sample for each change, what that leaves out, or all of them. */
export type Extent = 'gate' | 'rest' | 'all';

declare module 'vitest' {
  interface ProvidedContext {
    extent: Extent;
    browser: 'chromium' | 'firefox';
  }
}

/** The rows of a table that belong to this run: those of the gate by `inGate`, the others else. */
export function rowsOfThisRun<Row>(
  rows: readonly Row[],
  inGate: (row: Row, index: number) => boolean,
): readonly Row[] {
  const extent = inject('extent');
  return extent === 'all' ? rows : rows.filter((row, index) => inGate(row, index) === (extent === 'gate'));
}

/** How often a property is tried: in the gate, whose seed is fixed and tries the same each time, a fifth. */
export const timesOfThisRun = (times: number): number =>
  inject('extent') === 'gate' ? Math.ceil(times / 5) : times;

/** In the gate the browsers take turns: Chromium has the first row, Firefox the second, and so on; the full run has each row in both. */
export function inTurns<Row>(rows: readonly Row[]): readonly Row[] {
  const turn = inject('browser') === 'chromium' ? 0 : 1;
  return rowsOfThisRun(rows, (_, index) => index % 2 === turn);
}
