import type { Page } from 'puppeteer-core';

/** Runs in the page: records for each key how long it takes until the meter's new count is painted. */
function watchKeys(): void {
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
  const observer = new MutationObserver(painted);
  for (const { shadowRoot } of document.querySelectorAll('mist-webhook-helper')) {
    const meter = shadowRoot?.querySelector('[role="meter"]');
    if (meter) observer.observe(meter, { attributes: true, attributeFilter: ['aria-valuenow'] });
  }
  Object.assign(window, { benchKeys: times });
}

/** Types so many keys into what has the focus; gives for each the milliseconds until the meter's new count is painted. */
export async function timeKeys(page: Page, keys: number): Promise<number[]> {
  await page.evaluate(watchKeys);
  for (let key = 1; key <= keys; key += 1) {
    await page.keyboard.press('a');
    await page.waitForFunction(
      count => Reflect.get(window, 'benchKeys').length >= count,
      { polling: 5 },
      key,
    );
  }
  return page.evaluate(() => Reflect.get(window, 'benchKeys'));
}
