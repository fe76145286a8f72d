import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fill, openAdd } from '../portal/driver.ts';
import { coveredControls } from './covered-controls.ts';
import type { Session } from './harness.ts';
import { waitForAssistant, waitForBar } from './read-assistant.ts';
import { openSession } from './shared-browser.ts';
import { tabThrough } from './tab-through.ts';
import { thisBrowser } from './this-browser.ts';
import { typeKeys } from './type-keys.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession(thisBrowser());
});
afterAll(() => session?.close());

const controls = ['close', 'name', 'url', 'topic:alarms', 'secret', 'cancel', 'save'];
const topOf = (page: Page, name: string) =>
  page.evaluate(control => window.practicePortal.control(control)?.getBoundingClientRect().top, name);

describe.each(['legacy', 'chakra'] as const)('on the skin %s', skin => {
  let page: Page;
  beforeEach(async () => {
    page = await session.newPage();
    await page.bringToFront();
    await session.open(page, { motion: 'off', skin });
    await openAdd(page);
    await waitForBar(page);
  });
  afterEach(() => page.close());

  test('no control of the portal is covered', async () => {
    await fill(page, { name: 'x ', url: 'http://10.0.0.1/ ', secret: 'x ', headers: { 'X:': ' y' } });
    await waitForAssistant(page, ({ findings }) => findings.length > 5);
    expect(await coveredControls(page, controls)).toEqual([]);
  });

  test('a box does not move while a person types into it', async () => {
    const before = await topOf(page, 'url');
    await typeKeys(page, 'url', 'http://10.0.0.1/ ');
    await waitForAssistant(page, ({ findings }) => findings.length >= 3);
    expect(await topOf(page, 'url')).toBe(before);
  });

  test('the Tab key reaches the portal’s controls and the Fix buttons', async () => {
    await fill(page, { name: 'Receiver ', url: 'https://hooks.example.com/', topics: ['alarms'] });
    await waitForAssistant(page, ({ fixes }) => fixes.length === 1);
    // The skins have Save and Cancel in either order.
    const reached = await tabThrough(page, 'name', 'close');
    expect(reached).toEqual(expect.arrayContaining(['url', 'cancel', 'save']));
    expect(reached.some(name => name.startsWith('Fix'))).toBe(true);
  });
});

test('Escape still closes the Chakra dialog', async () => {
  const page = await session.newPage();
  await page.bringToFront();
  await session.open(page, { motion: 'off', skin: 'chakra' });
  await openAdd(page);
  await waitForBar(page);
  await typeKeys(page, 'name', 'x');
  await page.keyboard.press('Escape');
  await waitForAssistant(page, ({ hosts }) => hosts === 0);
  expect(await page.evaluate(() => window.practicePortal.form())).toBeNull();
  await page.close();
});
