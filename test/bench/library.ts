import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch } from '../browser/harness.ts';
import { openTemplates, pressOn, untilSeen } from '../browser/templates-page.ts';
import { openExtensionPage } from '../browser/verify-page.ts';
import { manyTemplates } from './many-templates.ts';
import { median, quantile } from './quantile.ts';
import type { Row } from './row.ts';

const TEMPLATES = 10_000;
const OPENINGS = 9;
const SEARCHED = 'customer-77 alarms';

/** Milliseconds from choosing the file until all is stored. */
async function importFile(page: Page): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'library-bench-'));
  const file = join(folder, 'templates.json');
  const templates = manyTemplates(TEMPLATES);
  await writeFile(file, JSON.stringify({ format: 'mist-webhook-templates', version: 1, templates }));
  await pressOn(page, 'Import');
  const input = await page.waitForSelector<'input[type="file"]'>('input[type="file"]');
  const began = performance.now();
  await input?.uploadFile(file);
  await pressOn(page, `Import ${TEMPLATES} templates`);
  await untilSeen(page, `Added ${TEMPLATES} templates.`);
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

/** A library of 10,000 templates: importing its file, opening its list in the popup, and searching it. */
export async function library(): Promise<Row[]> {
  const session = await launch('chromium');
  const workspace = await openTemplates(session, 'workspace');
  const imported = await importFile(workspace);
  await workspace.close();
  const openings: number[] = [];
  const keys: number[] = [];
  for (let run = 0; run < OPENINGS; run += 1) {
    const popup = await openExtensionPage(session, 'popup');
    openings.push(await popup.evaluate(openList));
    await untilSeen(popup, String(TEMPLATES));
    if (run === 0) keys.push(...(await popup.evaluate(search, SEARCHED)));
    await popup.close();
  }
  await session.close();
  const row = (what: string, budget: number, measured: number, runs: number): Row => ({
    ...{ what, budget, measured, unit: 'ms', runs },
  });
  return [
    row('import of a file of 10,000 templates', 5000, imported, 1),
    row('opening the list of 10,000 templates in the popup', 200, median(openings), openings.length),
    row('a key in the search of 10,000 templates', 50, quantile(keys, 0.9), keys.length),
  ];
}
