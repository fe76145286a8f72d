import type { Page } from 'puppeteer-core';
import '../portal/client/model/practice-portal.ts';

/** Puts the focus into a control of the practice portal's dialog and types over what stands there, key by key. */
export async function typeKeys(page: Page, control: string, text: string): Promise<void> {
  await page.evaluate(name => {
    const element = window.practicePortal.control(name);
    if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement))
      throw new Error(`${name} is no text box that is shown.`);
    element.focus();
    element.select();
  }, control);
  await page.keyboard.type(text);
}
