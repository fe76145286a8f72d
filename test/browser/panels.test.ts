import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { faultyForm } from '../../scripts/tour/tour-forms.ts';
import { fill, openAdd } from '../portal/driver.ts';
import { inTurns } from '../setup/extent.ts';
import { boxText, paste, use, waitForReport } from './hands/assistant.ts';
import { assistantSays, waitForAssistant, waitForBar } from './hands/read-assistant.ts';
import { until } from './hands/wait.ts';
import { sessionOfFile } from './session/shared-browser.ts';

const session = sessionOfFile();
let page: Page;
afterEach(() => page.close());

const dialogs = { legacy: '.window', chakra: '.chakra-modal__content' };
const shapes = {
  'a drawer of 320 px':
    'position:fixed; inset:0 0 0 auto; width:320px; max-width:none; max-height:none; margin:0',
  'a dialog of 480 px': 'width:480px; max-width:480px',
};
const rows = inTurns([
  ['legacy', 'a drawer of 320 px'],
  ['legacy', 'a dialog of 480 px'],
  ['chakra', 'a dialog of 480 px'],
  ['chakra', 'a drawer of 320 px'],
] as const);

/** The form in a dialog of this shape with every kind of finding, once what was pressed in it may move again. */
async function openFaulty(skin: 'legacy' | 'chakra', shape: keyof typeof shapes): Promise<void> {
  page = await session.openPage({ skin, motion: 'off' });
  await page.setViewport({ width: 1280, height: 800 });
  await page.addStyleTag({
    content: `${dialogs[skin]} { ${shapes[shape].replaceAll(/;|$/g, '!important;')} }`,
  });
  await openAdd(page);
  await waitForBar(page);
  const { url, form, expected } = faultyForm(skin);
  await fill(page, { ...form, url });
  await waitForAssistant(page, ({ findings }) =>
    expected.every(code => findings.some(each => each.code === code)),
  );
  await until(page, () =>
    [...document.querySelectorAll<HTMLElement>('mist-webhook-helper')].every(
      ({ shadowRoot, style }) => !shadowRoot?.querySelector('.surface') || style.height === 'auto',
    ),
  );
}

/** Runs in the page: where each of the dialog's own elements is. */
const boxesNow = (dialog: string) =>
  [...document.querySelectorAll(`${dialog} *:not(mist-webhook-helper, svg, svg *)`)].map(element => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return `${element.localName} ${[left, top, width, height].map(Math.round)}`;
  });

/** Runs in the page: the open panel, and which of the page's buttons cannot be pressed. */
function panelNow(buttons: readonly string[]) {
  const hosts = [...document.querySelectorAll('mist-webhook-helper')];
  const panel = hosts.map(host => host.shadowRoot?.querySelector(':popover-open')).find(Boolean);
  const covered = buttons.filter(name => {
    const button = document.getElementById(name) ?? window.practicePortal.control(name);
    const { left, top, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return !hit || !button?.contains(hit);
  });
  if (!panel) return { name: null, covered };
  const { left, top, right, bottom, width } = panel.getBoundingClientRect();
  const isInWindow = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  const active = document.activeElement?.shadowRoot?.activeElement ?? null;
  const hasFocus = panel.contains(active);
  return { name: panel.getAttribute('aria-label'), covered, isInWindow, hasFocus, width: Math.round(width) };
}

const openPanel = () => page.evaluate(panelNow, ['save', 'cancel']);
const open = (name: string) => ({ name, covered: [], isInWindow: true, hasFocus: true, width: 480 });
const closed = { name: null, covered: [] };

/** Opens a panel from the bar; the next key goes to it. */
async function enter(name: string): Promise<void> {
  await use(page, name);
  await expect.poll(openPanel).toMatchObject({ name, hasFocus: true });
}

test.each(rows)('no panel moves the portal’s form or covers Save and Cancel: %s, %s', async (skin, shape) => {
  await openFaulty(skin, shape);
  const boxes = () => page.evaluate(boxesNow, dialogs[skin]);
  const before = await boxes();
  const isAsBefore = () =>
    expect.poll(async () => (await boxes()).filter((box, at) => box !== before[at])).toEqual([]);
  for (const name of ['Problems', 'Preview delivery', 'Export', 'Templates', 'Import']) {
    await use(page, name);
    await expect.poll(openPanel).toEqual(open(name));
    await isAsBefore();
  }
  const text = '{"name": "Feed", "url": "https://hooks.example.com/", "headers": {"A": "b"}}';
  await paste(page, 'Configuration JSON', text);
  await use(page, 'Preview');
  await assistantSays(page, 'After filling');
  expect(await openPanel()).toEqual(open('Import'));
  await isAsBefore();
  await page.setViewport({ width: 700, height: 420 });
  await expect.poll(openPanel).toEqual(open('Import'));
  await page.setViewport({ width: 1280, height: 800 });
  await expect.poll(openPanel).toEqual(open('Import'));
  await page.keyboard.press('Escape');
  await expect.poll(openPanel).toEqual(closed);
  await isAsBefore();
  // Its button has the focus again.
  await page.keyboard.press('Enter');
  expect(await boxText(page, 'Configuration JSON')).toBe(text);
  await use(page, 'Fill form');
  await waitForReport(page);
  expect(await openPanel()).toEqual(open('Import'));
});

test.each(rows.slice(0, 1))(
  'a press beside a panel, Tab out of it and a way to a field close it: %s',
  async (skin, shape) => {
    await openFaulty(skin, shape);
    await enter('Import');
    await page.keyboard.type('{"name": "Feed"}');
    const { x, y } = await page.evaluate(() => {
      const title = [...document.querySelectorAll('.window-title, .chakra-modal__header')][0];
      return title?.getBoundingClientRect().toJSON();
    });
    await page.mouse.click(x + 20, y + 8);
    await expect.poll(openPanel).toEqual(closed);
    await enter('Import');
    expect(await boxText(page, 'Configuration JSON')).toBe('{"name": "Feed"}');
    await enter('Problems');
    await page.keyboard.press('Enter');
    await expect.poll(openPanel).toEqual(closed);
    await until(page, () => document.activeElement === window.practicePortal.control('url'));
    await enter('Preview delivery');
    for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Tab');
    await expect.poll(openPanel).toEqual(closed);
  },
);

test('in a frame a panel takes the keyboard, and Escape closes it', async () => {
  page = await session.openFixture('framed');
  const frame = page.frames().find(each => each !== page.mainFrame());
  const now = () => frame?.evaluate(panelNow, []);
  const button = await frame?.waitForSelector('mist-webhook-helper >>> button:has([aria-label="Import"])');
  await button?.press('Enter');
  await expect.poll(now).toEqual({ ...open('Import'), width: 684 });
  await page.keyboard.type('{}');
  expect(await frame?.$eval('mist-webhook-helper >>> textarea', ({ value }) => value)).toBe('{}');
  await frame?.evaluate(() => addEventListener('keydown', ({ key }) => (document.title += key)));
  await page.keyboard.press('Tab');
  expect(await frame?.title()).toBe('Tab');
  await page.keyboard.press('Escape');
  await expect.poll(now).toEqual(closed);
});

test('in the browser’s own modal dialog a panel takes keyboard and pointer, and its Escape closes the panel alone', async () => {
  const css = encodeURIComponent('.dialog{width:320px} .body{height:300px; overflow:auto}');
  page = await session.openFixture('laid-out', `&modal=1&css=${css}`);
  const isOpen = () => page.evaluate(() => document.querySelector('dialog')?.open);
  await waitForBar(page);
  await enter('Import');
  await page.keyboard.type('{"name": "Feed"}');
  expect(await boxText(page, 'Configuration JSON')).toBe('{"name": "Feed"}');
  const box = await page.waitForSelector('mist-webhook-helper >>> textarea');
  // Where the panel reaches out of the dialog.
  await box?.click({ offset: { x: 4, y: 20 } });
  expect(await isOpen()).toBe(true);
  expect(await openPanel()).toMatchObject({ name: 'Import', covered: [], hasFocus: true });
  await page.keyboard.press('Escape');
  await expect.poll(openPanel).toEqual(closed);
  expect(await isOpen()).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(isOpen).toBe(false);
});
