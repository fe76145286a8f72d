import type { Page } from 'puppeteer-core';
import { pressButton } from './press-button.ts';
import { readAssistant, waitForAssistant } from './read-assistant.ts';

/** Frames for which the preview has to stand still. */
const STILL = 5;
const PATIENCE = 5000;

/** Unfolds "Preview delivery" unless it is open, and gives its text once it no longer changes. */
export async function readPreview(page: Page): Promise<string> {
  const { preview: open } = await readAssistant(page);
  if (open === null) await pressButton(page, 'Preview delivery');
  const end = performance.now() + PATIENCE;
  let { preview: last } = await waitForAssistant(page, ({ preview }) => preview !== null);
  for (let still = 0; still < STILL && performance.now() < end; ) {
    await page.evaluate(() => new Promise(resolve => requestAnimationFrame(resolve)));
    const { preview } = await readAssistant(page);
    still = preview === last ? still + 1 : 0;
    last = preview;
  }
  return last ?? '';
}
