import type { Page } from 'puppeteer-core';
import { waitForAssistant, waitForBar } from '../../browser/hands/read-assistant.ts';
import { launch, type Session } from '../../browser/session/session.ts';
import { fill, openAdd } from '../../portal/driver.ts';
import { median, quantile } from '../quantile.ts';
import { timeKeys } from '../time-keys.ts';
import { withoutDisplay } from '../trace-page.ts';
import type { GrowthTable } from './growth-table.ts';

const SIZES = [1, 10, 50, 100, 200];
const KEYS = 40;

/** A form with so many headers as rows, the cursor in the last of them. */
async function openWith(session: Session, count: number): Promise<Page> {
  const page = await session.newPage();
  await page.bringToFront();
  await session.open(page, { headers: 'rows', motion: 'off', churn: 2 });
  await openAdd(page);
  await waitForBar(page);
  const headers = Array.from({ length: count }, (_, at) => [`X-Part-${at}`, `p${at}`]);
  await fill(page, { headers: Object.fromEntries(headers) });
  const bytes = (shown: { readonly headerBytes: number | null }) => shown.headerBytes ?? 0;
  await waitForAssistant(page, shown => bytes(shown) > count, 60_000);
  await page.evaluate(name => window.practicePortal.control(name)?.focus(), `header-value:${count - 1}`);
  return page;
}

/** From a key in a header's value until what it changes is painted, the portal's own work included. */
export async function withHeaders(): Promise<GrowthTable> {
  const session = await launch('chromium', { switches: withoutDisplay });
  const times: number[][] = [];
  for (const count of SIZES) {
    const page = await openWith(session, count);
    times.push(await timeKeys(page, KEYS));
    await page.close();
  }
  await session.close();
  return {
    of: 'custom headers',
    sizes: SIZES.map(String),
    lines: [
      { what: 'key → findings painted, median', times: times.map(median) },
      { what: 'key → findings painted, p95', times: times.map(each => quantile(each, 0.95)) },
    ],
  };
}
