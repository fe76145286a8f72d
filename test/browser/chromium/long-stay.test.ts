import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { closeForm, goToRoute, openAdd } from '../../portal/driver.ts';
import { rowsOfThisRun } from '../../setup/extent.ts';
import { memoryProbe } from '../hands/page-memory.ts';
import { waitForBar } from '../hands/read-assistant.ts';
import { sessionOfFile } from '../session/shared-browser.ts';

/** How often somebody comes and goes: four times in the gate. */
const TIMES = rowsOfThisRun(Array.from({ length: 20 }), (_, index) => index < 4).length;

const session = sessionOfFile();

async function comeAndGo(page: Page): Promise<void> {
  for (let time = 0; time < TIMES; time += 1) {
    await openAdd(page);
    await waitForBar(page);
    await closeForm(page);
    for (const route of ['dashboard', 'org']) await goToRoute(page, route);
  }
}

test('whoever comes and goes for long leaves nothing of ours behind', async () => {
  const page = await session.newPage();
  await page.bringToFront();
  const { measure } = await memoryProbe(page);
  await session.open(page, { motion: 'off', churn: 0 });
  await comeAndGo(page);
  const before = await measure();
  await comeAndGo(page);
  // What looks again a while after a press is still to come.
  const grown = async () => {
    const { listeners, observers } = await measure();
    return { listeners: listeners - before.listeners, observers: observers - before.observers };
  };
  await expect.poll(async () => (await grown()).observers).toBeLessThanOrEqual(2);
  expect((await grown()).listeners).toBeLessThan(TIMES);
});
