import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { closeForm, fill, openAdd } from '../portal/driver.ts';
import { inTurns } from '../setup/extent.ts';
import { tabThrough, typeKeys } from './hands/keyboard.ts';
import { waitForAssistant, waitForBar } from './hands/read-assistant.ts';
import { until } from './hands/wait.ts';

import { sessionOfFile } from './session/shared-browser.ts';

const session = sessionOfFile();

/** Names of the practice portal's controls of which the assistant covers the middle. Rejects when a control is not shown. */
function coveredControls(page: Page, names: readonly string[]): Promise<string[]> {
  return page.evaluate(
    wanted =>
      wanted.filter(name => {
        const control = window.practicePortal.control(name);
        if (!control) throw new Error(`${name} is not shown.`);
        control.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = control.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        return there?.closest('mist-webhook-helper') !== null;
      }),
    [...names],
  );
}

const controls = ['close', 'name', 'url', 'topic:alarms', 'secret', 'cancel', 'save'];
const topOf = (page: Page, name: string) =>
  page.evaluate(control => window.practicePortal.control(control)?.getBoundingClientRect().top, name);

describe.each(inTurns(['chakra', 'legacy'] as const))('on the skin %s', skin => {
  let page: Page;
  beforeAll(async () => {
    page = await session.openPage({ motion: 'off', skin });
  });
  beforeEach(async () => {
    await openAdd(page);
    await waitForBar(page);
  });
  afterEach(() => closeForm(page));

  test('no control of the portal is covered', async () => {
    await fill(page, { name: 'x ', url: 'http://10.0.0.1/ ', secret: 'x ', headers: { 'X:': ' y' } });
    await waitForAssistant(page, ({ findings }) => findings.length > 5);
    expect(await coveredControls(page, controls)).toEqual([]);
  });

  test.each([
    ['where the form can be scrolled', 700, ''],
    ['where there is nothing to scroll', 2000, ''],
    [
      'where the form stays in the middle',
      2000,
      'position: fixed; inset: 50% auto auto 0; translate: 0 -50%',
    ],
  ])('a box does not move while a person types into it, %s', async (_, height, style) => {
    await page.setViewport({ width: 1280, height });
    const dialog = await page.$('[role=dialog], .window');
    await dialog?.evaluate((element, css) => element.setAttribute('style', css), style);
    const before = await topOf(page, 'url');
    await typeKeys(page, 'url', 'http://10.0.0.1/ ');
    await waitForAssistant(page, ({ findings }) => findings.length >= 3);
    expect(await topOf(page, 'url')).toBe(before);
    // Once it is left, all that was found has its room.
    await page.keyboard.press('Tab');
    await until(page, () =>
      [...document.querySelectorAll('mist-webhook-helper')].every(host =>
        [...(host.shadowRoot?.querySelectorAll('[data-finding]') ?? [])].every(
          finding => finding.getBoundingClientRect().bottom <= host.getBoundingClientRect().bottom + 1,
        ),
      ),
    );
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
  const page = await session.openForm({ motion: 'off', skin: 'chakra' });
  await typeKeys(page, 'name', 'x');
  await page.keyboard.press('Escape');
  await waitForAssistant(page, ({ hosts }) => hosts === 0);
  expect(await page.evaluate(() => window.practicePortal.form())).toBeNull();
});
