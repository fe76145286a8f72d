import type { KeyInput, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { press, put, says } from '../hands/extension-page.ts';
import { openFleet } from '../hands/fleet.ts';
import { until } from '../hands/wait.ts';
import { sessionOfFile } from '../session/shared-browser.ts';

const session = sessionOfFile();
/** So many webhooks that not all rows are in the document, of few sites: each costs a call. */
const LARGE = { sites: 100, ways: 10, answer: 0 };

/** Where the focus is: the row by its number in the grid, the head being 1, and the column. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const cell = document.activeElement?.closest('[role="grid"] :is(th, td)');
    const row = cell?.closest('tr')?.getAttribute('aria-rowindex');
    return cell ? `${row} ${cell.getAttribute('data-column') ?? 'group'}` : 'elsewhere';
  });

/** What of the grid Tab would reach. */
const tabStops = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('.fleet-scroll, .fleet-scroll *')].filter(
        ({ tabIndex }) => tabIndex >= 0,
      ).length,
  );

const rowCount = (page: Page) =>
  page.evaluate(() => Number(document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount')));

type Step = readonly [key: KeyInput, place: string];

/** Presses one key after another, and says where the focus is after each. */
async function walk(page: Page, ...steps: readonly Step[]): Promise<void> {
  const places: Step[] = [];
  for (const [key] of steps) {
    await page.keyboard.press(key);
    places.push([key, await focused(page)]);
  }
  expect(places).toEqual(steps);
  expect(await tabStops(page)).toBe(1);
}

/** The same with the control key held. */
async function walkWithControl(page: Page, step: Step): Promise<void> {
  await page.keyboard.down('Control');
  await walk(page, step);
  await page.keyboard.up('Control');
}

/** The webhook in whose row the focus is. */
const webhookInFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('data-webhook') ?? null);

test('the table is one tab stop, and keys lead to each cell, tick, open and fold, wherever it is scrolled', async () => {
  const { page, portal } = await openFleet(session, LARGE);
  await press(page, 'Start reading');
  await says(page, 'Nothing of it is kept');
  const last = await rowCount(page);
  expect(last).toBeGreaterThan(1000);
  const intoTable = async (place: string) => {
    const before = () => document.querySelector<HTMLElement>('.fleet-filters > :last-child button')?.focus();
    await page.evaluate(before);
    await walk(page, ['Tab', place]);
  };
  await intoTable('2 select');
  await walk(
    page,
    ['ArrowDown', '3 select'],
    ['ArrowRight', '3 place'],
    ['ArrowRight', '3 name'],
    ['ArrowUp', '2 name'],
    ['End', '2 problems'],
    ['ArrowRight', '2 problems'],
    ['ArrowUp', '1 problems'],
    ['ArrowUp', '1 problems'],
    ['Home', '1 select'],
    ['ArrowLeft', '1 select'],
  );
  await walkWithControl(page, ['End', `${last} problems`]);
  await walk(page, ['ArrowDown', `${last} problems`], ['ArrowLeft', `${last} status`]);
  await walkWithControl(page, ['Home', '2 select']);
  await walk(page, ['PageUp', '2 select'], ['ArrowDown', '3 select'], ['End', '3 problems']);
  await page.keyboard.press('PageDown');
  expect(Number.parseInt(await focused(page), 10)).toBeGreaterThan(6);
  await walk(page, ['PageUp', '3 problems']);

  // It ticks and opens from any cell of the row, and stays where it is.
  await walk(page, [' ', '3 problems'], ['Home', '3 select']);
  await says(page, '1 selected');
  await walk(page, [' ', '3 select']);
  await says(page, `${last - 1} webhooks`);
  expect(await page.evaluate(() => document.body.textContent.includes('1 selected'))).toBe(false);
  await walk(page, ['Enter', '3 select']);
  const id = `${await webhookInFocus(page)}`;
  await until(page, of => document.querySelector(`[data-chosen="true"][data-webhook="${of}"]`), id);
  await walk(page, ['ArrowRight', '3 place'], ['ArrowRight', '3 name'], [' ', '3 name']);
  await says(page, '1 selected');

  // The row stays in the document while another part of the table is in view.
  await page.evaluate(() => document.querySelector('.fleet-scroll')?.scrollTo(0, 20_000));
  await until(page, () => Number(document.querySelectorAll('tr[data-webhook]')[3]?.ariaRowIndex) > 500);
  expect(await webhookInFocus(page)).toBe(id);
  await walk(page, ['ArrowDown', '4 name'], ['ArrowUp', '3 name'], ['ArrowUp', '2 name']);

  // Sorted the other way round it is the same webhook's; filtered out, that of the row where it was entered.
  await walk(page, ['ArrowUp', '1 name'], ['ArrowLeft', '1 place'], ['ArrowDown', '2 place']);
  const first = await webhookInFocus(page);
  await page.evaluate(() => document.querySelector<HTMLElement>('th[data-column="place"] button')?.click());
  await until(page, count => document.activeElement?.closest('tr')?.ariaRowIndex === `${count}`, last);
  expect(await webhookInFocus(page)).toBe(first);
  await put(page, 'Search', 'chat.example.com');
  await put(page, 'Groups', 'receiver');
  await until(page, () => document.querySelector('.fleet-group'));
  await intoTable('2 group');
  await walkWithControl(page, ['Home', '2 select']);
  await walk(page, ['ArrowRight', '2 group'], ['ArrowRight', '2 group'], ['ArrowDown', '3 place']);
  await walk(page, ['ArrowUp', '2 group'], ['Enter', '2 group'], ['ArrowDown', '3 group']);
  expect(await page.evaluate(() => document.querySelector('.fleet-fold')?.ariaExpanded)).toBe('false');
  await walk(page, [' ', '3 group']);
  await says(page, '2 selected');
  await walk(page, ['Tab', 'elsewhere']);
  await Promise.all([page.close(), portal.close()]);
});
