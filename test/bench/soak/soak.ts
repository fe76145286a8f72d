import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../../browser/hands/extension-page.ts';
import { memoryProbe, type PageMemory } from '../../browser/hands/page-memory.ts';
import { launch, PORTAL_ORIGIN, type Session } from '../../browser/session/session.ts';
import { answerPortal, openPortal } from '../../portal/driver.ts';
import { bundle } from '../bundle.ts';
import { quantile } from '../quantile.ts';
import type { Row } from '../row.ts';
import type { Life } from './soak-page.ts';

/** The Chakra skin's own rendering takes many times as long as the old one's. */
const lives = [
  { skin: 'legacy', openings: 1000, routesBetween: 10 },
  { skin: 'chakra', openings: 100, routesBetween: 2 },
] as const;
type SkinLife = (typeof lives)[number];

/** Openings before the first look at what the page holds. */
const WARM_UP = 25;
/** Milliseconds for which a press may have the page looked at again; until then it holds what it was made on. */
const AFTER_PRESS = 3500;
const LOOKS = 3;
/** Openings that the page is asked for at once. */
const STRETCH = 25;
/** Of the page's table, whose body is new at each render, some are not collected yet; a lost form would be hundreds each. */
const A_FEW_TABLES = 300;
const MEGABYTE = 1024 * 1024;
/** The same portal at an address that the extension does not know. */
const UNASSISTED_ORIGIN = 'https://portal.example';

interface Lived {
  readonly before: PageMemory;
  readonly after: PageMemory;
  /** Of each opening, milliseconds from the form to its first finding. */
  readonly times: readonly number[];
}

/** What waits for the browser's policy is held until that is read, some seconds after the browser's start. */
async function policyRead(session: Session): Promise<void> {
  const page = await openExtensionPage(session, 'popup');
  await page.evaluate('chrome.storage.managed.get(null)');
  await page.close();
}

async function live(
  session: Session,
  code: string,
  { skin, openings, routesBetween }: SkinLife,
  assisted: boolean,
): Promise<Lived> {
  const origin = assisted ? PORTAL_ORIGIN : UNASSISTED_ORIGIN;
  const page: Page = await session.browser.newPage();
  await page.bringToFront();
  await answerPortal(page, session.portal, origin);
  const probe = await memoryProbe(page);
  await openPortal(page, { origin, skin, motion: 'off', churn: 60, swap: true });
  const spend = async (wanted: number) => {
    const times: number[] = [];
    while (times.length < wanted) {
      const life: Life = { openings: STRETCH, routesBetween, assisted };
      const result = await page.evaluate(`${code}; soakPage.live(${JSON.stringify(life)})`);
      times.push(...(Array.isArray(result) ? result.map(Number) : []));
    }
    return times;
  };
  /** What the browser lets go a little later is no growth: the least of some looks counts. */
  const measure = async () => {
    const looks: PageMemory[] = [];
    while (looks.length < LOOKS) {
      await pause(AFTER_PRESS);
      looks.push(await probe.measure());
    }
    return looks.reduce((least, look) => (look.nodes < least.nodes ? look : least));
  };
  await spend(WARM_UP);
  const before = await measure();
  const times = await spend(openings);
  const after = await measure();
  await page.close();
  return { before, after, times };
}

function rowsOf({ skin, openings: runs }: SkinLife, { before, after, times }: Lived, without: Lived): Row[] {
  const grown = (what: keyof PageMemory) =>
    after[what] - before[what] - (without.after[what] - without.before[what]);
  const row = (what: string, budget: number, measured: number, unit: Row['unit']): Row => ({
    what: `soak, ${skin}: ${what}`,
    budget,
    measured,
    unit,
    runs,
  });
  return [
    row('growth of the heap by the extension', 2 * MEGABYTE, grown('heap'), 'bytes'),
    row('more listeners', 10, grown('listeners'), 'count'),
    row('more observers', 2, grown('observers'), 'count'),
    row('more nodes', A_FEW_TABLES, grown('nodes'), 'count'),
    row('more documents', 0, grown('documents'), 'count'),
    row('form open → first finding, 99 of 100', 100, quantile(times, 0.99), 'ms'),
    row('form open → first finding, the latest', 250, Math.max(...times), 'ms'),
  ];
}

/**
 * Half an hour of a portal page's life without its pauses: the form opened, used and left 1,000 times, 10,000 route changes,
 * a page that renders 60 times a second. What grows is compared with the same life without the extension.
 */
export async function soak(): Promise<Row[]> {
  const code = await bundle('soak/soak-page.ts', 'soakPage');
  const session = await launch('chromium');
  await policyRead(session);
  const rows: Row[] = [];
  for (const life of lives) {
    const assisted = await live(session, code, life, true);
    rows.push(...rowsOf(life, assisted, await live(session, code, life, false)));
  }
  await session.close();
  return rows;
}
