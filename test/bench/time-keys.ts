import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** What a key must have changed before its frame counts: the meter's count, or only the box that is typed in. */
export type Answer = 'meter' | 'box';

/** Milliseconds between two keys: a held key repeats 30 times a second, and nobody types faster. */
const PACE = 33;

/** Runs in the page: records for each key how long it takes until its answer is painted. */
function watchKeys(answer: Answer): void {
  const times: number[] = [];
  let pressed = 0;
  addEventListener(
    'keydown',
    () => {
      pressed = performance.now();
    },
    { capture: true },
  );
  const painted = () => {
    if (pressed === 0) return;
    const since = pressed;
    pressed = 0;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => times.push(performance.now() - since);
      channel.port2.postMessage(null);
    });
  };
  if (answer === 'box') addEventListener('input', painted);
  const observer = new MutationObserver(painted);
  for (const { shadowRoot } of document.querySelectorAll('mist-webhook-helper')) {
    const meter = shadowRoot?.querySelector('[role="meter"]');
    if (meter) observer.observe(meter, { attributes: true, attributeFilter: ['aria-valuenow'] });
  }
  Object.assign(window, { benchKeys: times });
}

/**
 * Types so many keys into what has the focus, as fast as a held key repeats; gives for each the milliseconds until its
 * answer is painted. The page is asked nothing meanwhile: that alone would slow it down.
 */
export async function timeKeys(page: Page, keys: number, answer: Answer = 'meter'): Promise<number[]> {
  // The first key after a mouse has Chakra render all its boxes anew, to show the focus as for a keyboard.
  for (const key of ['ArrowLeft', 'ArrowRight'] as const) await page.keyboard.press(key);
  await page.evaluate(watchKeys, answer);
  for (let key = 1; key <= keys; key += 1) {
    const next = pause(PACE);
    await page.keyboard.press('a');
    await next;
  }
  await page.waitForFunction(count => Reflect.get(window, 'benchKeys').length >= count, {}, keys);
  return page.evaluate(() => Reflect.get(window, 'benchKeys'));
}
