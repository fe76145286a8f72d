import type { Page } from 'puppeteer-core';
import { press } from '../../browser/hands/extension-page.ts';
import { openFleet } from '../../browser/hands/fleet.ts';
import { memoryProbe } from '../../browser/hands/page-memory.ts';
import { until } from '../../browser/hands/wait.ts';
import { launch } from '../../browser/session/session.ts';
import { median } from '../quantile.ts';
import type { Row } from '../row.ts';
import { withoutDisplay } from '../trace.ts';

const RUNS = 7;
/** As many as can be read in one go, before the hour's calls are used up. */
const SITES = 4400;

/** Runs in the page: milliseconds from a press on the page's tab until its table is painted. */
const openTable = (): Promise<number> =>
  new Promise(resolve => {
    const pressed = performance.now();
    document.querySelector<HTMLElement>('[data-tab="fleet"]')?.click();
    const look = () => {
      if (!document.querySelector('tr[data-webhook]')) requestAnimationFrame(look);
      else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
    };
    look();
  });

/** Runs in the page: milliseconds from a key in the search box until what it leaves is painted. */
const typeKey = (text: string): Promise<number> =>
  new Promise(resolve => {
    const box = document.querySelector<HTMLInputElement>('.fleet-filters input');
    if (!box) return resolve(Number.NaN);
    const pressed = performance.now();
    box.select();
    document.execCommand('insertText', false, text);
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
  });

/** The longest task of the page, in milliseconds, while something is done; 0 below 50. */
async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  const tasks = await page.evaluateHandle(() => {
    const durations = [0];
    const observe = (list: PerformanceObserverEntryList) =>
      durations.push(...list.getEntries().map(each => each.duration));
    new PerformanceObserver(observe).observe({ type: 'longtask' });
    return durations;
  });
  await work();
  await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 100)));
  return tasks.evaluate(durations => Math.max(...durations));
}

/** Runs in the page: scrolls the table from one end to the other. */
async function scrollThrough(): Promise<void> {
  const box = document.querySelector('.fleet-scroll');
  const end = box?.scrollHeight ?? 0;
  for (let step = 1; step <= 100; step += 1) {
    box?.scrollTo(0, (end * step) / 100);
    await new Promise(requestAnimationFrame);
  }
}

/** Takes the webhooks along in each form that is made of all of them. */
async function takeAlong(page: Page): Promise<void> {
  await press(page, 'Take along');
  const isMade = () => document.querySelector('.fleet-take-along :is(textarea, .cm-content)');
  await until(page, isMade);
  for (const form of ['json', 'template', 'mist-api', 'terraform', 'script']) {
    await page.select('.fleet-take-along select', form);
    await until(page, () => !document.querySelector('.fleet-take-along :is(textarea, .cm-content)'));
    await until(page, isMade);
  }
}

async function several(work: (run: number) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await work(run));
  return median(times);
}

async function openAgain(page: Page): Promise<number> {
  await press(page, 'Samples');
  await until(page, () => document.querySelector('tr[data-webhook]') === null);
  return page.evaluate(openTable);
}

/** The table of an organization of thousands of sites, in a real browser. */
export async function fleetPage(): Promise<Row[]> {
  const session = await launch('chromium', { switches: withoutDisplay });
  const { page } = await openFleet(session, { sites: SITES, ways: 3, answer: 0 });
  const probe = await memoryProbe(page);
  await press(page, 'Start reading');
  const isRead = () => document.body.textContent.includes('Nothing of it is kept');
  await page.waitForFunction(isRead, { timeout: 600_000, polling: 500 });
  const count = Number(
    await page.evaluate(() => document.querySelector('.fleet-table')?.getAttribute('aria-rowcount')),
  );
  const of = `of ${count - 1} webhooks`;
  const row = { unit: 'ms', runs: RUNS } as const;
  const words = ['d', 'de', 'des', 'desk', 'x', 'bern', 'alarms'];
  const rows: Row[] = [
    {
      what: `table ${of}, opened → painted`,
      budget: 300,
      measured: await several(() => openAgain(page)),
      ...row,
    },
    {
      what: `table ${of}, key in its search → painted`,
      budget: 50,
      measured: await several(run => page.evaluate(typeKey, words[run % words.length] ?? '')),
      ...row,
    },
  ];
  await page.evaluate(typeKey, ' ');
  rows.push({
    what: `table ${of}, longest task while it is scrolled through (from 50)`,
    budget: 50,
    measured: await several(() => longestTask(page, () => page.evaluate(scrollThrough))),
    ...row,
  });
  const { heap } = await probe.measure();
  rows.push({ what: `memory of the page ${of}`, budget: 150e6, measured: heap, unit: 'bytes', runs: 1 });
  rows.push({
    what: `files of all forms ${of}, longest task until they are shown (from 50)`,
    // A form is chosen, and a press is answered at once within 100 ms (RAIL); one file has up to 30 MB in memory.
    budget: 100,
    measured: await longestTask(page, () => takeAlong(page)),
    unit: 'ms',
    runs: 1,
  });
  await session.close();
  return rows;
}
