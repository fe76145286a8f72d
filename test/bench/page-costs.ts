import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'wxt';
import { root } from '../../scripts/setup/root.mjs';
import { PORTAL_ORIGIN } from '../browser/session/session.ts';
import { openPortal } from '../portal/driver.ts';
import { type LaunchedContender, launchContender } from './compare.ts';
import { median } from './quantile.ts';
import type { Row } from './row.ts';
import { tracePage } from './trace.ts';

const RUNS = 7;
const CHURN_MILLISECONDS = 10_000;

const visits = [
  {
    what: 'extension code on a page that is no webhook page, load and 10 s',
    route: 'dashboard',
    budget: 1.5,
  },
  { what: 'extension code on the webhook page before the form, load and 10 s', route: 'org', budget: 4.5 },
] as const;

/** An extension whose only script is an empty one of WXT's, built into a temporary folder. */
async function buildEmptyExtension(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'empty-extension-'));
  await build({
    root: join(root, 'test', 'bench', 'empty-extension'),
    outDir,
    imports: false,
    manifest: { name: 'Empty', version: '1' },
    logger: { debug() {}, log() {}, info() {}, warn() {}, error() {}, fatal() {}, success() {}, level: 0 },
  });
  return join(outDir, 'chrome-mv3');
}

async function visit({ newPage }: LaunchedContender, route: string, profiler: boolean) {
  const page = await newPage();
  const time = await tracePage(
    page,
    async () => {
      await openPortal(page, { origin: PORTAL_ORIGIN, route });
      await pause(CHURN_MILLISECONDS);
    },
    { tasks: profiler, profiler },
  );
  await page.close();
  return time;
}

/** What the extension costs a page on which no form is open, and how often what an empty content script costs: by trace, in turns. */
export async function pageCosts(): Promise<Row[]> {
  const contenders = [
    await launchContender({ name: 'ours', folder: join(root, '.output', 'chrome-mv3') }),
    await launchContender({ name: 'empty', folder: await buildEmptyExtension() }),
  ];
  const measured = visits.map(({ route }) => ({ route, times: contenders.map((): number[] => []) }));
  // A browser's first pages are slow for everyone.
  for (let run = -1; run < RUNS; run += 1) {
    for (const { route, times } of measured) {
      for (const [at, contender] of contenders.entries()) {
        const { total } = await visit(contender, route, false);
        if (run >= 0) times[at]?.push(total);
      }
    }
  }
  const rows: Row[] = [];
  for (const [at, { what, route, budget }] of visits.entries()) {
    const medians: number[] = [];
    for (const [of, contender] of contenders.entries()) {
      // Once more for what only the profiler sees.
      const { sampled } = await visit(contender, route, true);
      medians.push(median(measured[at]?.times[of] ?? []) + sampled);
    }
    const [ours = Number.NaN, empty = Number.NaN] = medians;
    rows.push({ what, budget, measured: ours, unit: 'ms', runs: RUNS });
    rows.push({
      what: '… and by an empty content script of WXT’s',
      measured: ours / empty,
      unit: '×',
      runs: RUNS,
    });
  }
  for (const { close } of contenders) await close();
  return rows;
}
