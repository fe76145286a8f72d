import type { KeyInput, Page } from 'puppeteer-core';
import '../../portal/client/model/practice-portal.ts';
import { nextFrames, until } from './wait.ts';

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

/** What has the focus. */
interface Focused {
  /** Its accessible name, or its text; '' where nothing has the focus. */
  readonly name: string;
  /** Whether it can be seen that it has the focus; what is not ours sees to that itself. */
  readonly isMarked: boolean;
}

/** Runs in the page, so it uses nothing from outside. */
function focusedNow(): Focused {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const isOurs = active !== null && (active.getRootNode() !== document || !('practicePortal' in window));
  if (!(active instanceof HTMLElement) || active === document.body) return { name: '', isMarked: true };
  const label =
    active instanceof HTMLInputElement ||
    active instanceof HTMLTextAreaElement ||
    active instanceof HTMLSelectElement
      ? active.labels
      : null;
  const name = active.getAttribute('aria-label') ?? label?.[0]?.textContent ?? active.textContent;
  // An editor's text scrolls within the frame that is marked.
  const { outlineStyle, outlineWidth } = getComputedStyle(active.closest('.cm-editor') ?? active);
  const { top, bottom } = active.getBoundingClientRect();
  const isSeen = bottom > 0 && top < innerHeight;
  const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  return { name: name.trim() || active.localName, isMarked: !isOurs || (isSeen && isOutlined) };
}

const MOST = 120;
/** Letters of a text that nobody types. */
const LONG = 40;

/**
 * Somebody who has a keyboard only, and looks where the focus is. In Chromium, where Tab goes round in the page: in
 * Firefox it goes on to the browser's own bars, where no test can press it.
 */
export interface KeyboardUser {
  /** Presses Tab until what has a name that starts so has the focus. Rejects where the focus cannot be seen on the way. */
  readonly reach: (name: string) => Promise<void>;
  /** Reaches a control and presses a key on it, Enter unless another is given; then the focus is somewhere. */
  readonly press: (name: string, key?: KeyInput) => Promise<void>;
  /** Reaches a text box and types into it; a long text comes in at once, as from the clipboard. */
  readonly type: (name: string, text: string) => Promise<void>;
  /** Waits until what has a name that starts so has the focus. */
  readonly isAt: (name: string) => Promise<void>;
}

/** A person on this page, which is in front. */
export function keyboardUser(page: Page): KeyboardUser {
  const focused = (): Promise<Focused> => page.evaluate(focusedNow);
  const reach = async (name: string) => {
    const passed: string[] = [];
    for (let presses = 0; presses < MOST; presses += 1) {
      await page.keyboard.press('Tab');
      const now = await focused();
      if (!now.isMarked) throw new Error(`It cannot be seen that “${now.name}” has the focus.`);
      if (now.name.startsWith(name)) return;
      passed.push(now.name);
    }
    throw new Error(`Tab never reaches “${name}”, but ${passed.join(' | ')}`);
  };
  return {
    reach,
    async press(name, key = 'Enter') {
      await reach(name);
      await page.keyboard.press(key);
      await nextFrames(page);
      await until(page, `(now => now.name !== '' && now.isMarked)((${focusedNow})())`);
    },
    async type(name, text) {
      await reach(name);
      await (text.length > LONG ? page.keyboard.sendCharacter(text) : page.keyboard.type(text));
    },
    async isAt(name) {
      await until(page, `(${focusedNow})().name.startsWith(${JSON.stringify(name)})`);
    },
  };
}

/** Runs in the page: the portal's name of the focused control, or the text of the assistant's focused button. */
function focusedInPortal(): string {
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
    reached.push(await page.evaluate(focusedInPortal));
  }
  return reached.filter(name => name !== '');
}
