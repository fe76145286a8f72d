import type { Page } from 'puppeteer-core';

/** Runs in the page: the assistant's button whose name starts so. */
function centreOf(name: string): { x: number; y: number } | null {
  for (const host of document.querySelectorAll('mist-webhook-helper')) {
    for (const button of host.shadowRoot?.querySelectorAll('button') ?? []) {
      if (!button.textContent?.trim().startsWith(name)) continue;
      button.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = button.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
  }
  return null;
}

/** Clicks the assistant's button whose name starts with these words, with the mouse. Rejects when there is none. */
export async function pressButton(page: Page, name: string): Promise<void> {
  const place = await page.evaluate(centreOf, name);
  if (!place) throw new Error(`The assistant has no button "${name}".`);
  await page.mouse.click(place.x, place.y);
}
