import type { Page } from 'puppeteer-core';

/** Frames for which a button has to stand still: folds and dialogs of the portal open with an animation. */
const STILL = 5;

/** Runs in the page: the middle of the assistant's button whose name starts so, once it no longer moves and nothing covers it. */
async function centreOf(name: string, frames: number): Promise<{ x: number; y: number } | null> {
  const find = () =>
    [...document.querySelectorAll('mist-webhook-helper')]
      .flatMap(host => [...(host.shadowRoot?.querySelectorAll('button') ?? [])])
      .find(button => button.textContent?.trim().startsWith(name));
  let last = '';
  for (let still = 0; ; ) {
    const button = find();
    if (!button) return null;
    const { left, top, width, height } = button.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const root = button.getRootNode();
    const hit = root instanceof ShadowRoot && button.contains(root.elementFromPoint(x, y));
    if (!hit) button.scrollIntoView({ block: 'center', behavior: 'instant' });
    const place = `${left} ${top}`;
    still = hit && place === last ? still + 1 : 0;
    if (still === frames) return { x, y };
    last = place;
    await new Promise(resolve => requestAnimationFrame(resolve));
  }
}

/** Clicks the assistant's button whose name starts with these words, with the mouse. Rejects when there is none. */
export async function pressButton(page: Page, name: string): Promise<void> {
  const place = await page.evaluate(centreOf, name, STILL);
  if (!place) throw new Error(`The assistant has no button "${name}".`);
  await page.mouse.click(place.x, place.y);
}
