import type { Page } from 'puppeteer-core';
import type { LaunchedExtension } from '../session/launch-browser.ts';
import { until, untilAnswered } from './wait.ts';

/** The extension's own API in its pages, as far as it is used here. */
declare const chrome: {
  readonly storage: Readonly<Record<'session' | 'local' | 'sync', { get(): Promise<unknown> }>>;
  readonly tabs: {
    query(query: object): Promise<{ id: number; url?: string; status: string }[]>;
    remove(id: number): Promise<void>;
  };
};

/** Opens a page of the extension in a tab, which is not in front. */
export async function openExtensionPage(
  { browser, extensionOrigin }: LaunchedExtension,
  name: 'popup' | 'workspace' | 'onboarding',
): Promise<Page> {
  const page = await browser.newPage();
  // Firefox ends no navigation to a page of an extension.
  page.goto(`${extensionOrigin}/${name}.html`).catch(() => undefined);
  await until(page, () => document.querySelector('[role="tab"], .pictures'));
  return page;
}

/** Opens the Templates page, and waits until the library is read. */
export async function openTemplates(session: LaunchedExtension, name: 'popup' | 'workspace'): Promise<Page> {
  const page = await openExtensionPage(session, name);
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-tab="templates"]')?.click());
  await until(page, () => document.querySelector('.templates'));
  return page;
}

/** The page that the extension itself opens in a tab, by the end of its address, which Firefox tells only inside the page. */
export function openedPage({ browser }: Pick<LaunchedExtension, 'browser'>, end: string): Promise<Page> {
  return untilAnswered(`a page at ${end}`, async () => {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.endsWith(end)) return page;
    }
    return undefined;
  });
}

/** Runs in a page of the extension: closes what the extension opens in a tab, as soon as that is loaded. */
async function closeTab(end: string): Promise<void> {
  for (;;) {
    const tabs = await chrome.tabs.query({});
    const opened = tabs.find(({ url, status }) => url?.endsWith(end) && status === 'complete');
    if (opened) return chrome.tabs.remove(opened.id);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

/** Closes what the extension opens at its installation, through the extension: of one such tab in a hundred the driver of Firefox is not told. */
export async function closeOnboarding(session: LaunchedExtension): Promise<void> {
  const page = await openExtensionPage(session, 'popup');
  await page.evaluate(closeTab, '/onboarding.html');
  await page.close();
}

/** Runs in the page: the button, label, tick box or radio button of this name that is shown and can be pressed. */
function pressable(name: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('button, label, input')].find(
    each =>
      each.checkVisibility() &&
      !each.matches(':disabled') &&
      (each.getAttribute('aria-label') ?? each.textContent.trim()) === name,
  );
}

/** Presses the button, or chooses the tick box or radio button, of this accessible name as soon as that can be done. */
export async function press(page: Page, name: string): Promise<void> {
  await until(page, pressable, name);
  await page.evaluate(`(${pressable})(${JSON.stringify(name)}).click()`);
}

/** Runs in the page: the text of the list's row that opens this template. */
function rowOf(name: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('.template-open')].find(
    each => each.checkVisibility() && each.querySelector('span span')?.textContent === name,
  );
}

/** Opens the template of this name from the list. */
export async function openRow(page: Page, name: string): Promise<void> {
  await until(page, rowOf, name);
  await page.evaluate(`(${rowOf})(${JSON.stringify(name)}).click()`);
}

/** Runs in the page: the text box, editor or drop-down of this label or name. */
function boxOf(name: string): HTMLElement | null {
  const label = [...document.querySelectorAll('label')].find(
    each => each.textContent === name && each.checkVisibility(),
  );
  const box = document.querySelector(`[aria-label="${CSS.escape(name)}"]`) ?? label?.control ?? null;
  const isBox = box?.matches('input, textarea, select, [contenteditable="true"]');
  return box instanceof HTMLElement && isBox ? box : null;
}

/** Runs in the page: what stands in a box, or in the part of an editor that is in view. */
function textOf(box: HTMLElement | null): string {
  if (!box?.isContentEditable) return String(Reflect.get(box ?? {}, 'value') ?? '');
  return [...box.querySelectorAll('.cm-line')].map(({ textContent }) => textContent).join('\n');
}

/** Runs in the page: pastes a text over what stands in an editor. */
function pasteInto(box: HTMLElement, text: string): void {
  box.focus();
  getSelection()?.selectAllChildren(box);
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
  // Firefox gives an event that a script makes a clipboard of its own.
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  box.dispatchEvent(event);
}

/** Puts a text into the box, or chooses an option of the drop-down, of this label or name, as React notices it. */
export async function put(page: Page, name: string, value: string): Promise<void> {
  await until(page, boxOf, name);
  const box = `(${boxOf})(${JSON.stringify(name)})`;
  if (await page.evaluate(`${box}.isContentEditable`)) {
    // An editor takes the selection of the page in front only.
    await page.bringToFront();
    await page.evaluate(`(${pasteInto})(${box}, ${JSON.stringify(value)})`);
    return;
  }
  await page.evaluate(`(() => {
    const box = ${box};
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), 'value').set.call(box, ${JSON.stringify(value)});
    box.dispatchEvent(new Event(box.localName === 'select' ? 'change' : 'input', { bubbles: true }));
  })()`);
}

/** What stands in the text box of this name; '' where there is none. */
export async function boxValue(page: Page, name: string): Promise<string> {
  return String(await page.evaluate(`(${textOf})((${boxOf})(${JSON.stringify(name)}))`));
}

/** Waits until a page of the extension says these words. */
export const says = (page: Page, words: string): Promise<void> =>
  until(page, said => document.body.textContent.includes(said), words);

/** Waits until the library's list shows just these names, from top to bottom. */
export const untilListed = (page: Page, names: readonly string[]): Promise<void> =>
  until(
    page,
    (...wanted) => {
      const shown = [...document.querySelectorAll('.template-name > span:first-child')];
      return shown.map(({ textContent }) => textContent).join('\n') === wanted.join('\n');
    },
    ...names,
  );

/** What the Verify page shows. */
export interface ShownVerdict {
  readonly verdicts: Readonly<Record<string, string | null>>;
  readonly diagnoses: readonly (string | null)[];
  readonly text: string;
}

/** What is shown once the verdict on what stands in the boxes is out and the search for a cause has ended. */
export async function verdictOf(page: Page): Promise<ShownVerdict> {
  // A turn of the page, in which an edit that was just made marks the result as stale.
  await page.evaluate(() => new Promise(resolve => setTimeout(resolve)));
  await until(
    page,
    () => document.querySelector('[aria-label="Result"]')?.getAttribute('aria-busy') === 'false',
  );
  return page.evaluate(() => {
    const result = document.querySelector('[aria-label="Result"]');
    const all = (selector: string) => [...(result?.querySelectorAll(selector) ?? [])];
    return {
      verdicts: Object.fromEntries(
        all('[data-verdict]').map(each => [
          each.getAttribute('data-header') ?? '',
          each.getAttribute('data-verdict'),
        ]),
      ),
      diagnoses: all('[data-diagnosis]').map(each => each.getAttribute('data-diagnosis')),
      text: result?.textContent ?? '',
    };
  });
}

/** All that an area of the extension's storage holds, as text. */
export function stored(page: Page, area: 'session' | 'local' | 'sync'): Promise<string> {
  return page.evaluate(async of => JSON.stringify(await chrome.storage[of].get()), area);
}
