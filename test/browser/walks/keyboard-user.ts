import type { KeyInput, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type Focused, focusedNow } from './focused-now.ts';

const MOST = 120;
/** Longer than anything takes on a busy machine. */
const PATIENCE = 20_000;

/**
 * Somebody who has a keyboard only, and looks where the focus is. In Chromium, where Tab goes round in the page: in
 * Firefox it goes on to the browser's own bars, where no test can press it.
 */
export interface KeyboardUser {
  /** Presses Tab until what has a name that starts so has the focus. Rejects where the focus cannot be seen on the way. */
  readonly reach: (name: string) => Promise<void>;
  /** Reaches a control and presses a key on it, Enter unless another is given; then the focus is somewhere. */
  readonly press: (name: string, key?: KeyInput) => Promise<void>;
  /** Reaches a text box and types into it. */
  readonly type: (name: string, text: string) => Promise<void>;
  /** Waits until what has a name that starts so has the focus. */
  readonly isAt: (name: string) => Promise<void>;
}

/** A person on this page, which is in front. */
export function keyboardUser(page: Page): KeyboardUser {
  const focused = (): Promise<Focused> => page.evaluate(focusedNow);
  const reach = async (name: string) => {
    const passed: string[] = [];
    for (let presses = 0; presses < MOST; presses += 1) {
      await page.keyboard.press('Tab');
      const now = await focused();
      if (!now.isMarked) throw new Error(`It cannot be seen that “${now.name}” has the focus.`);
      if (now.name.startsWith(name)) return;
      passed.push(now.name);
    }
    throw new Error(`Tab never reaches “${name}”, but ${passed.join(' | ')}`);
  };
  return {
    reach,
    async press(name, key = 'Enter') {
      await reach(name);
      await page.keyboard.press(key);
      await page.evaluate(
        () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      await expect.poll(focused, { message: `after “${name}”`, timeout: PATIENCE }).toMatchObject({
        name: expect.stringMatching(/./),
        isMarked: true,
      });
    },
    async type(name, text) {
      await reach(name);
      await page.keyboard.type(text);
    },
    async isAt(name) {
      const where = async () => (await focused()).name;
      await expect
        .poll(where, { message: `at “${name}”`, timeout: PATIENCE })
        .toSatisfy((now: string) => now.startsWith(name));
    },
  };
}
