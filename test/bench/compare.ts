import { accessSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';
import { root } from '../../scripts/setup/root.mjs';
import { startRecordingProxy } from '../browser/session/recording-proxy.ts';
import { PORTAL_ORIGIN } from '../browser/session/session.ts';
import { answerPortal, fill, openEdit, openPortal } from '../portal/driver.ts';
import { type Portal, startPortal } from '../portal/server.ts';
import { median } from './quantile.ts';
import { alignColumns } from './row.ts';
import { tracePage } from './trace.ts';

/** An extension to compare with. */
interface Contender {
  readonly name: string;
  /** Its folder, unpacked, with the manifest at its top. */
  readonly folder: string;
}

/** Reads `name=folder`. Throws where it is not of that form, or the folder holds no manifest.json. */
export function parseContender(text: string): Contender {
  const [, name, folder] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (!name || !folder) throw new Error(`--vs takes name=folder, not “${text}”.`);
  accessSync(join(resolve(folder), 'manifest.json'));
  return { name, folder: resolve(folder) };
}

export interface LaunchedContender extends Contender {
  /** A new page in front, with the practice portal behind the real one's address; it is the only one. */
  readonly newPage: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

async function onlyPage(browser: Browser, portal: Portal): Promise<Page> {
  const page = await browser.newPage();
  // What an extension opens at its installation would be measured, too.
  for (const other of await browser.pages()) if (other !== page) await other.close();
  await answerPortal(page, portal, PORTAL_ORIGIN);
  await page.bringToFront();
  return page;
}

/** Chromium with one extension and no network. Rejects when it cannot be loaded. */
export async function launchContender(contender: Contender): Promise<LaunchedContender> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No chromium was found.');
  const portal = await startPortal({ port: 0 });
  const proxy = await startRecordingProxy();
  const proxyServer = `--proxy-server=http://127.0.0.1:${proxy.port}`;
  const browser = await launch({
    executablePath,
    pipe: true,
    enableExtensions: true,
    defaultViewport: { width: 1280, height: 900 },
    args: ['--no-sandbox', '--disable-background-networking', '--lang=en', proxyServer],
  });
  await browser.installExtension(contender.folder);
  return {
    ...contender,
    newPage: () => onlyPage(browser, portal),
    async close() {
      await browser.close();
      await portal.close();
      proxy.close();
    },
  };
}

/** Something that a person does on the portal. */
interface Scenario {
  readonly what: string;
  /** Comes before, unmeasured. */
  readonly prepare?: (page: Page) => Promise<void>;
  readonly act: (page: Page) => Promise<void>;
}

const STAY = 5000;
const KEYS = 40;

const open = (page: Page, route: string) => openPortal(page, { origin: PORTAL_ORIGIN, route });

/** Until what the page does about the last step is painted. */
const painted = (page: Page) =>
  page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve))));

async function stay(page: Page, route: string): Promise<void> {
  await open(page, route);
  await pause(STAY);
}

async function openForm(page: Page): Promise<void> {
  await openEdit(page, 'Home Test');
  // No handle of an extension is known here: what it does at an opening is taken to begin within a second.
  await pause(1000);
}

async function typeKeys(page: Page): Promise<void> {
  await page.evaluate(() => window.practicePortal.control('url')?.focus());
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press('a');
    await painted(page);
  }
}

const scenarios: readonly Scenario[] = [
  { what: 'a page without webhooks, load and 5 s', act: page => stay(page, 'dashboard') },
  { what: 'the page of webhooks, load and 5 s', act: page => stay(page, 'org') },
  { what: 'opening the form', prepare: page => open(page, 'org'), act: openForm },
  {
    what: `typing ${KEYS} keys into the form`,
    async prepare(page) {
      await open(page, 'org');
      await openForm(page);
      await fill(page, { secret: 'x', headers: { 'X-Team': 'network' } });
    },
    act: typeKeys,
  },
];

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
