import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** Milliseconds; longer than anything takes on a busy machine. */
const PATIENCE = 30_000;
const LOOK_AGAIN = 20;

/** Runs in the page: looks at each change of its document and at each frame, or ten times a second where the page is not in front. */
async function whenTrue(condition: () => unknown, patience: number): Promise<boolean> {
  const end = performance.now() + patience;
  while (!condition()) {
    if (performance.now() > end) return false;
    await new Promise<void>(resolve => {
      const changes = new MutationObserver(() => next());
      const next = () => {
        changes.disconnect();
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(next, 100);
      requestAnimationFrame(next);
      changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  }
  return true;
}

/**
 * Waits until an expression, or a function, of the page gives something true. It runs at each look, so it only reads: what is to be done is
 * done once, afterwards. The whole wait is one trip to the browser; where the page is loaded meanwhile, it goes on in the new one.
 */
export async function until<Args extends readonly (string | number)[]>(
  page: Page,
  condition: string | ((...args: Args) => unknown),
  ...args: Args
): Promise<void> {
  const look =
    typeof condition === 'string'
      ? condition
      : `(${condition})(${args.map(arg => JSON.stringify(arg)).join()})`;
  const end = performance.now() + PATIENCE;
  let fault: unknown;
  for (let left = PATIENCE; left > 0; left = end - performance.now()) {
    try {
      if (await page.evaluate(`(${whenTrue})(() => ${look}, ${left})`)) return;
    } catch (error) {
      // Firefox gives no navigation events for pages of extensions: until such a page is there, evaluating fails.
      fault = error;
      await pause(LOOK_AGAIN);
    }
  }
  throw new Error(`Never came true: ${look}`, { cause: fault });
}

/** Asks the browser again and again until there is an answer. For what no page of it can tell. */
export async function untilAnswered<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined>,
): Promise<Answer> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await pause(LOOK_AGAIN);
  }
  throw new Error(`Never seen: ${what}.`);
}

/** Two frames: what the page does at the next one has been done. */
export const nextFrames = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
