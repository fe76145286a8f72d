import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { distinctTemplates } from '../../utils/templates/merge-templates.ts';
import { openExtensionPage, openTemplates, press, says } from '../browser/hands/extension-page.ts';
import { launch } from '../browser/session/session.ts';
import { manyTemplates } from './many-templates.ts';
import { median, quantile } from './quantile.ts';
import type { Row } from './row.ts';

const SEARCHED = 'customer-77 alarms';

/** Milliseconds from choosing the file until all is stored. */
async function importFile(page: Page, count: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'library-bench-'));
  const file = join(folder, 'templates.json');
  const templates = manyTemplates(count);
  await writeFile(file, JSON.stringify({ format: 'mist-webhook-templates', version: 1, templates }));
  await press(page, 'Import');
  const input = await page.waitForSelector<'input[type="file"]'>('input[type="file"]');
  const began = performance.now();
  await input?.uploadFile(file);
  const shown = count < 10_000 ? String(count) : count.toLocaleString('en');
  await press(page, `Import ${shown} templates`);
  await says(page, `Added ${shown} templates.`);
  const took = performance.now() - began;
  await rm(folder, { recursive: true });
  return took;
}

/** Runs in the popup: opens the Templates page, and tells how long it took until its list was painted. */
async function openList(): Promise<number> {
  const began = performance.now();
  document.querySelector<HTMLElement>('[data-tab="templates"]')?.click();
  while (!document.querySelector('.template-row')) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return performance.now() - began;
}

/** Runs in the popup: types a text into the search box, and tells how long each key took until its result was painted. */
async function search(text: string): Promise<number[]> {
  const box = document.querySelector<HTMLInputElement>(
    '[aria-label="Search templates"], input[type="search"]',
  );
  const times: number[] = [];
  for (let length = 1; box && length <= text.length; length += 1) {
    const began = performance.now();
    const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    property?.set?.call(box, text.slice(0, length));
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise(requestAnimationFrame);
    await new Promise(resolve => setTimeout(resolve, 0));
    times.push(performance.now() - began);
  }
  return times;
}

/** Milliseconds of what a library takes. */
interface LibraryTimes {
  readonly imported: number;
  /** Of each opening of the list in the popup, until it is painted. */
  readonly openings: readonly number[];
  /** Of each key in the search box, until its result is painted. */
  readonly keys: readonly number[];
}

/** Imports a file of so many templates, opens its list in the popup so often, and searches it. */
export async function timeLibrary(count: number, runs: number): Promise<LibraryTimes> {
  const session = await launch('chromium');
  const workspace = await openTemplates(session, 'workspace');
  const imported = await importFile(workspace, count);
  await workspace.close();
  const openings: number[] = [];
  const keys: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const popup = await openExtensionPage(session, 'popup');
    openings.push(await popup.evaluate(openList));
    await says(popup, String(count));
    if (run === 0) keys.push(...(await popup.evaluate(search, SEARCHED)));
    await popup.close();
  }
  await session.close();
  return { imported, openings, keys };
}

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
