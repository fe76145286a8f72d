import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTurns } from '../setup/extent.ts';
import { assistantSays, waitForAssistant, waitForBar, waitForFinding } from './hands/read-assistant.ts';
import { nextFrames, until } from './hands/wait.ts';
import type { Session } from './session/session.ts';
import { openSession, thisBrowser } from './session/shared-browser.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession(thisBrowser());
});
afterAll(() => session?.close());

/** The middle of an element, and how far from the window's top it begins. */
const placeOf = (page: Page, selector: string) =>
  page.$eval(selector, element => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2, top };
  });

test.each(inTurns(['transition', 'animation', 'late', 'frames']))(
  'a section that unfolds by its height, its fields mounted before, has all that belongs to it once it rests: %s',
  async way => {
    const page = await session.openFixture('moving', `&way=${way}`);
    await waitForBar(page);
    const { x, y } = await placeOf(page, '#fold');
    await page.mouse.click(x, y);
    await until(page, 'window.rests');
    await waitForAssistant(page, ({ headerBytes }) => headerBytes === 0);
    await assistantSays(page, 'Generate secret');
    // Both are in sight, and nothing of the page is cut off.
    await until(page, () => {
      const more = document.getElementById('more');
      const hosts = [...(more?.querySelectorAll('mist-webhook-helper') ?? [])];
      return hosts.length >= 2 && hosts.every(host => host.getBoundingClientRect().height > 10);
    });
  },
);

test('what is pressed stays under the pointer while findings come above it', async () => {
  const page = await session.openFixture('moving');
  await waitForBar(page);
  await page.type('#name', 'Feed');
  await page.evaluate(() => {
    const url = document.getElementById('url');
    // As a page does that hands out its box's value when it is left.
    url?.addEventListener('change', () => {
      if (url instanceof HTMLInputElement) url.value = 'http://10.0.0.1/ ';
    });
  });
  await page.type('#url', 'https://hooks.example.com/in');
  const box = await placeOf(page, '#t2');
  await page.mouse.move(box.x, box.y);
  await page.mouse.down();
  await waitForFinding(page, 'URL_NOT_HTTPS');
  await nextFrames(page);
  expect((await placeOf(page, '#t2')).top).toBe(box.top);
  await page.mouse.up();
  expect(await page.$eval('#t2', element => element instanceof HTMLInputElement && element.checked)).toBe(
    true,
  );
  // Half a second later what was found has its room.
  await until(
    page,
    top => (document.getElementById('t2')?.getBoundingClientRect().top ?? 0) > top + 20,
    box.top,
  );
});
