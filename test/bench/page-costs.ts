import { setTimeout as pause } from 'node:timers/promises';
import { launch } from '../browser/harness.ts';
import { median } from './quantile.ts';
import type { Row } from './row.ts';
import { tracePage } from './trace-page.ts';

const RUNS = 7;
const CHURN_MILLISECONDS = 10_000;

const visits = [
  { what: 'extension code on a page that is no webhook page, load and 10 s', route: 'dashboard', budget: 1 },
  { what: 'extension code on the webhook page before the form, load and 10 s', route: 'org', budget: 3 },
] as const;

/** What the extension costs a page on which no form is open: by trace, in turns. */
export async function pageCosts(): Promise<Row[]> {
  const session = await launch('chromium');
  const visit = async (route: string, profiler: boolean) => {
    const page = await session.newPage();
    const time = await tracePage(
      page,
      async () => {
        await session.open(page, { route });
        await pause(CHURN_MILLISECONDS);
      },
      { tasks: profiler, profiler },
    );
    await page.close();
    return time;
  };
  // A browser's first pages are slow for everyone.
  for (const { route } of visits) await visit(route, false);
  const measured = new Map<string, number[]>(visits.map(({ route }) => [route, []]));
  for (let run = 0; run < RUNS; run += 1)
    for (const { route } of visits) measured.get(route)?.push((await visit(route, false)).total);
  // Once more for what only the profiler sees.
  for (const { route } of visits) {
    const { sampled } = await visit(route, true);
    measured.set(route, measured.get(route)?.map(total => total + sampled) ?? []);
  }
  await session.close();
  return visits.map(({ what, route, budget }) => {
    const values = measured.get(route) ?? [];
    return { what, budget, measured: median(values), unit: 'ms', runs: values.length };
  });
}
