import type { Page } from 'puppeteer-core';
import '../portal/client/model/practice-portal.ts';

const MOST = 80;

/** Runs in the page: the portal's name of the focused control, or the text of the assistant's focused button. */
function focused(): string {
  const active = document.activeElement;
  if (active?.localName === 'mist-webhook-helper') return active.shadowRoot?.activeElement?.textContent ?? '';
  const names = ['name', 'url', 'secret', 'advanced', 'cancel', 'save', 'close'];
  return names.find(name => window.practicePortal.control(name)?.contains(active)) ?? '';
}

/** Presses Tab from one control of the practice portal until another has the focus; gives what had it on the way. */
export async function tabThrough(page: Page, from: string, to: string): Promise<string[]> {
  await page.evaluate(name => window.practicePortal.control(name)?.focus(), from);
  const reached: string[] = [];
  for (let presses = 0; presses < MOST && reached.at(-1) !== to; presses += 1) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(focused));
  }
  return reached.filter(name => name !== '');
}
