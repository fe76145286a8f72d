import type { Page } from 'puppeteer-core';

const PATIENCE = 30_000;

/** Runs in the page: clicks the control of this name, if it is there and can be used. */
function clickNamed(selector: string, name: string): boolean {
  const control = [...document.querySelectorAll<HTMLElement>(selector)].find(each => {
    const label = 'labels' in each ? (each as HTMLInputElement).labels?.[0]?.textContent : null;
    return (each.getAttribute('aria-label') ?? label ?? each.textContent ?? '').trim() === name;
  });
  if (!control || control.matches(':disabled')) return false;
  control.click();
  return true;
}

async function click(page: Page, selector: string, name: string): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    if (await page.evaluate(clickNamed, selector, name)) return;
  }
  throw new Error(`There is no “${name}” to be clicked.`);
}

/** Presses the button of this name on a page of the extension, as soon as there is one. */
export const press = (page: Page, name: string): Promise<void> => click(page, 'button', name);

/** Ticks the check box or radio button of this name on a page of the extension, as soon as there is one. */
export const choose = (page: Page, name: string): Promise<void> => click(page, 'input', name);

/** Waits until a page of the extension says these words. */
export async function says(page: Page, words: string): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    if (await page.evaluate(wanted => document.body.textContent?.includes(wanted), words)) return;
  }
  throw new Error(`The page never says “${words}”.`);
}
