import type { Page } from 'puppeteer-core';
import { launch, type Session } from '../browser/harness.ts';
import { waitForAssistant } from '../browser/read-assistant.ts';
import { openEdit } from '../portal/driver.ts';
import { median } from './quantile.ts';
import type { Row } from './row.ts';
import { tracePage } from './trace-page.ts';
import { withoutDisplay } from './without-display.ts';

const RUNS = 7;
/** Milliseconds for which a hand keeps a mouse's button down; the assistant is asked for when it goes down. */
const PRESS = 80;
const skins = ['legacy', 'chakra'] as const;
type Skin = (typeof skins)[number];

/** Runs in the page: milliseconds from the dialog's being in the page until the first finding is painted. */
function watchOpening(): void {
  const roots = new WeakSet<ShadowRoot>();
  let opened = 0;
  const timing = new Promise<number>(resolve => {
    const look = () => {
      if (opened === 0 && window.practicePortal.control('name')) opened = performance.now();
      for (const { shadowRoot } of document.querySelectorAll('mist-webhook-helper')) {
        if (!shadowRoot) continue;
        if (!roots.has(shadowRoot)) observer.observe(shadowRoot, { childList: true, subtree: true });
        roots.add(shadowRoot);
        if (!shadowRoot.querySelector('[data-finding]')) continue;
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

/** Opens the form with no time between press and click, as a key and a script do. */
const clickRow = (page: Page): Promise<void> => openEdit(page, 'Home Test');

const ways = [
  { open: pressRow, name: 'with the mouse' },
  { open: clickRow, name: 'with a key' },
] as const;

async function timeOpening(session: Session, skin: Skin, open: typeof pressRow): Promise<number> {
  const page = await prepare(session, skin);
  await page.evaluate(watchOpening);
  await open(page);
  const milliseconds = Number(await page.evaluate('window.benchOpening'));
  await page.close();
  return milliseconds;
}

async function traceOpening(session: Session, skin: Skin): Promise<number> {
  const page = await prepare(session, skin);
  const { longest } = await tracePage(page, async () => {
    await clickRow(page);
    await waitForAssistant(page, ({ findings }) => findings.length > 0);
  });
  await page.close();
  return longest;
}

/** The first opening of a form on a page, when the assistant has yet to be injected; both skins and ways in turns. */
export async function firstFindings(): Promise<Row[]> {
  const session = await launch('chromium', { switches: withoutDisplay });
  const openings = skins.flatMap(skin => ways.map(way => ({ ...way, skin, times: [] as number[] })));
  const longest: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    for (const { skin, open, times } of openings) times.push(await timeOpening(session, skin, open));
    for (const skin of skins) longest.push(await traceOpening(session, skin));
  }
  await session.close();
  return [
    ...openings.map(({ skin, name, times }): Row => {
      const what = `form open → first findings painted, ${skin}, opened ${name}`;
      return { what, budget: 100, measured: median(times), unit: 'ms', runs: RUNS };
    }),
    {
      what: 'longest stretch of ours in one task, opening',
      budget: 50,
      measured: median(longest),
      unit: 'ms',
      runs: longest.length,
    },
  ];
}
