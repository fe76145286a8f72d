import type { Page } from 'puppeteer-core';
import type { LaunchedExtension } from './launch-browser.ts';
import { openExtensionPage } from './verify-page.ts';

/** Longer than anything on the page takes on a busy machine. */
const PATIENCE = 20_000;

/** Runs a function in the page again and again until it gives true. */
async function untilTrue(page: Page, condition: (text: string) => boolean, text: string): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    if (await page.evaluate(condition, text).catch(() => false)) return;
  }
  throw new Error(`“${text}” never came true: ${condition}`);
}

/** Opens the Templates page, and waits until the library is read. */
export async function openTemplates(session: LaunchedExtension, name: 'popup' | 'workspace'): Promise<Page> {
  const page = await openExtensionPage(session, name);
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-tab="templates"]')?.click());
  await untilTrue(page, of => document.querySelector(of) !== null, '.templates');
  return page;
}

/** Presses the button, row or box of this accessible name as soon as it is shown and can be pressed. */
export function pressOn(page: Page, name: string): Promise<void> {
  return untilTrue(
    page,
    of => {
      const control = [...document.querySelectorAll<HTMLElement>('button, label, input')].find(
        each =>
          each.offsetParent !== null &&
          !each.matches(':disabled') &&
          (each.getAttribute('aria-label') ?? each.textContent.trim()) === of,
      );
      control?.click();
      return control !== undefined;
    },
    name,
  );
}

/** Opens the template of this name from the list. */
export function openRow(page: Page, name: string): Promise<void> {
  return untilTrue(
    page,
    of => {
      const row = [...document.querySelectorAll<HTMLElement>('.template-open')].find(
        each => each.offsetParent !== null && each.querySelector('span span')?.textContent === of,
      );
      row?.click();
      return row !== undefined;
    },
    name,
  );
}

/** Puts a text into the box, or chooses an option of the list, of this label or name. */
export async function putInto(page: Page, name: string, value: string): Promise<void> {
  await untilTrue(page, hasControl, name);
  await page.evaluate(
    (of, text) => {
      const label = [...document.querySelectorAll('label')].find(
        each => each.textContent === of && each.offsetParent !== null,
      );
      const control =
        document.querySelector(`[aria-label="${of}"]`) ?? document.getElementById(label?.htmlFor ?? '');
      if (!control) return;
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, text);
      const type = control.localName === 'select' ? 'change' : 'input';
      control.dispatchEvent(new Event(type, { bubbles: true }));
    },
    name,
    value,
  );
}

function hasControl(of: string): boolean {
  const label = [...document.querySelectorAll('label')].find(
    each => each.textContent === of && each.offsetParent !== null,
  );
  return document.querySelector(`[aria-label="${of}"]`) !== null || Boolean(label?.htmlFor);
}

/** Waits until this text stands on the page. */
export function untilSeen(page: Page, text: string): Promise<void> {
  return untilTrue(page, of => document.body.textContent.includes(of), text);
}

/** Waits until the list shows just these names, from top to bottom. */
export function untilListed(page: Page, names: readonly string[]): Promise<void> {
  return untilTrue(
    page,
    of => {
      const shown = [...document.querySelectorAll('.template-name > span:first-child')];
      return shown.map(({ textContent }) => textContent).join('\n') === of;
    },
    names.join('\n'),
  );
}
