import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { waitForAssistant } from '../browser/hands/read-assistant.ts';
import { launch, type Session } from '../browser/session/session.ts';
import { openEdit } from '../portal/driver.ts';
import { median } from './quantile.ts';
import type { Row } from './row.ts';
import type { ExtensionTime } from './trace.ts';
import { tracePage, withoutDisplay } from './trace.ts';

const RUNS = 7;
/** Milliseconds for which a hand keeps a mouse's button down, and less than it takes from Tab to Enter; the assistant is asked for first. */
const PRESS = 80;
/** Milliseconds in which a page that has just loaded comes to rest; nobody opens a form before. */
const REST = 400;
const skins = ['legacy', 'chakra'] as const;
type Skin = (typeof skins)[number];

/** Runs in the page: milliseconds from the dialog's being in the page until what is awaited of ours is painted. */
function watchOpening(awaited: string): void {
  const roots = new WeakSet<ShadowRoot>();
  let opened = 0;
  const timing = new Promise<number>(resolve => {
    const look = () => {
      if (opened === 0 && window.practicePortal.control('name')) opened = performance.now();
      for (const { shadowRoot } of document.querySelectorAll('mist-webhook-helper')) {
        if (!shadowRoot) continue;
        if (!roots.has(shadowRoot)) observer.observe(shadowRoot, { childList: true, subtree: true });
        roots.add(shadowRoot);
        if (!shadowRoot.querySelector(awaited)) continue;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - opened)));
        return;
      }
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
  });
  Object.assign(window, { benchOpening: timing });
}

async function prepare(session: Session, skin: Skin): Promise<Page> {
  const page = await session.newPage();
  await page.bringToFront();
  await session.open(page, { skin });
  await pause(REST);
  return page;
}

/** Opens the form with the mouse, as a hand does. */
async function pressRow(page: Page): Promise<void> {
  const place = await page.evaluate(() => {
    const row = window.practicePortal.control('row:Home Test');
    row?.scrollIntoView();
    const box = row?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  if (!place) throw new Error('The row is not on show.');
  await page.mouse.click(place.x, place.y, { delay: PRESS });
}

/** Opens the form of a new webhook with the keyboard, as rows of the list have no focus. */
async function pressAdd(page: Page): Promise<void> {
  await page.evaluate(() => window.practicePortal.control('add')?.focus());
  await pause(PRESS);
  await page.keyboard.press('Enter');
}

/** Opens the form with no time before the click, as no hand can. */
const clickRow = (page: Page): Promise<void> => openEdit(page, 'Home Test');

const FINDING = '[data-finding]';
// Nothing is wrong with a new form yet: the bar says what is still to do.
const TO_DO = '[data-part="to-do"]';
const ways = [
  { open: pressRow, awaited: FINDING, name: 'with the mouse' },
  { open: pressAdd, awaited: TO_DO, name: 'with a key' },
  { open: clickRow, awaited: FINDING, name: 'by a script' },
] as const;
type Way = (typeof ways)[number];

async function timeOpening(session: Session, skin: Skin, { open, awaited }: Way): Promise<number> {
  const page = await prepare(session, skin);
  await page.evaluate(watchOpening, awaited);
  await open(page);
  const milliseconds = Number(await page.evaluate('window.benchOpening'));
  await page.close();
  return milliseconds;
}

async function traceOpening(session: Session, skin: Skin, profiler: boolean): Promise<ExtensionTime> {
  const page = await prepare(session, skin);
  const act = async () => {
    await clickRow(page);
    await waitForAssistant(page, ({ findings }) => findings.length > 0);
  };
  const time = await tracePage(page, act, { profiler });
  await page.close();
  return time;
}

/** The first opening of a form on a page, when the assistant has yet to be injected; both skins and ways in turns. */
export async function firstFindings(): Promise<Row[]> {
  const session = await launch('chromium', { switches: withoutDisplay });
  const openings = skins.flatMap(skin => ways.map(way => ({ ...way, skin, times: [] as number[] })));
  const longest: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    for (const { skin, times, ...way } of openings) times.push(await timeOpening(session, skin, way));
    for (const skin of skins) longest.push((await traceOpening(session, skin, false)).longest);
  }
  // What only the profiler sees, as if it were in the same task.
  const { sampled } = await traceOpening(session, 'chakra', true);
  await session.close();
  return [
    ...openings.map(({ skin, name, times }): Row => {
      const what = `form open → first findings painted, ${skin}, opened ${name}`;
      return { what, budget: 100, measured: median(times), unit: 'ms', runs: RUNS };
    }),
    {
      what: 'longest stretch of ours in one task, opening',
      budget: 50,
      measured: median(longest) + sampled,
      unit: 'ms',
      runs: longest.length,
    },
  ];
}
