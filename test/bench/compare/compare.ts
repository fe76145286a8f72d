import { join } from 'node:path';
import { root } from '../../../scripts/setup/root.mjs';
import { median } from '../quantile.ts';
import { alignColumns } from '../row.ts';
import { tracePage } from '../trace-page.ts';
import type { Contender } from './contender.ts';
import { type LaunchedContender, launchContender } from './launch-contender.ts';
import { type Scenario, scenarios } from './scenarios.ts';

const RUNS = 5;
const OURS: Contender = { name: 'this extension', folder: join(root, '.output', 'chrome-mv3') };

/** Milliseconds of the extension's code on the page's main thread. */
async function measure({ newPage }: LaunchedContender, { prepare, act }: Scenario): Promise<number> {
  const page = await newPage();
  await prepare?.(page);
  const { total } = await tracePage(page, () => act(page));
  return total;
}

/** Each extension in a browser of its own, in turns: on one page, two would watch each other at work. */
async function timesOf(launched: readonly LaunchedContender[], scenario: Scenario): Promise<number[]> {
  const times = launched.map((): number[] => []);
  for (let run = 0; run < RUNS; run += 1) {
    for (const [at, contender] of launched.entries()) times[at]?.push(await measure(contender, scenario));
  }
  return times.map(median);
}

const shown = (time: number, own: number): string =>
  `${time.toFixed(2)} ms (${own > 0 ? (time / own).toFixed(2) : '∞'} ×)`;

/**
 * A table of what extensions cost the same page by trace, each with its ratio to this one: code that comes from the
 * extension's own address, on the page's main thread, median of five.
 */
export async function compare(others: readonly Contender[]): Promise<string> {
  const launched: LaunchedContender[] = [];
  for (const contender of [OURS, ...others]) launched.push(await launchContender(contender));
  const lines = [['extension code while', ...launched.map(({ name }) => name)]];
  for (const scenario of scenarios) {
    const [own = Number.NaN, ...rest] = await timesOf(launched, scenario);
    lines.push([scenario.what, `${own.toFixed(2)} ms`, ...rest.map(time => shown(time, own))]);
  }
  for (const { close } of launched) await close();
  return alignColumns(lines);
}
