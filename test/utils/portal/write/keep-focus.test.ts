import { expect, test } from 'vitest';
import { keepFocus } from '../../../../utils/portal/write/keep-focus.ts';
import { livePage } from '../live-page.ts';

/** Where the focus is after a fill in the middle of which the page heard an event and the focus went to a link. */
async function focusAfter(type: string, key: string | null, isTrusted: boolean): Promise<string | undefined> {
  const { document, window, frames } = livePage(
    '<body><button>Fill</button><input name="list"><a href="#">Next</a></body>',
  );
  const focus = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();
  focus('button');
  const returnFocus = keepFocus();
  focus('input');
  const event = new window.Event(type, { bubbles: true });
  // A browser alone makes events that are trusted.
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  document.body.dispatchEvent(key === null ? event : Object.assign(event, { key }));
  focus('a');
  await frames(1);
  focus('input');
  returnFocus();
  return document.activeElement?.localName;
}

test.each([
  ['button', 'a press of ours', 'pointerdown', null, false],
  ['button', 'a key of ours', 'keydown', 'Tab', false],
  ['button', 'the key that set it off', 'keydown', 'Enter', true],
  ['a', 'the person’s Tab', 'keydown', 'Tab', true],
  ['a', 'the person’s press', 'pointerdown', null, true],
] as const)('the focus is on the %s after %s', async (where, _, type, key, isTrusted) => {
  expect(await focusAfter(type, key, isTrusted)).toBe(where);
});

test('the focus stays on what the person reached in an element of ours', () => {
  const { document } = livePage(
    '<body><button>Fill</button><mist-webhook-helper></mist-webhook-helper></body>',
  );
  const root = document.querySelector('mist-webhook-helper')?.attachShadow({ mode: 'open' });
  const panel = root?.appendChild(document.createElement('button'));
  document.querySelector('button')?.focus();
  const returnFocus = keepFocus();
  panel?.focus();
  returnFocus();
  expect(root?.activeElement).toBe(panel);
});
