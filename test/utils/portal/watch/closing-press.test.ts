import { expect, test } from 'vitest';
import { createClosingPress } from '../../../../utils/portal/watch/watch-hands.ts';
import { pageFrom } from '../page/page.ts';
import { formOn } from '../page/read-page.ts';
import { webhookPage } from '../page/webhook-page.ts';

const parts = {
  title: '<header><h2>Edit Webhook</h2><button id="cross"><i class="icon-close"></i></button></header>',
  buttons: '<div><button>Cancel</button><button>Save</button></div>',
  before:
    '<div id="backdrop"></div><ul><li id="option">Splunk</li></ul><mist-webhook-helper></mist-webhook-helper>',
};

/** Whether the form counts as closed by the person after an event at an element, or with a key. */
function closesBy(
  selector: string,
  key: string | null = null,
  isTrusted = false,
  isFilling = false,
): boolean {
  const document = pageFrom(webhookPage(parts));
  const form = formOn(document);
  const view = document.defaultView;
  if (!form || !view) throw new Error('No form was found.');
  const isClosing = createClosingPress(
    () => form,
    () => isFilling,
    new AbortController().signal,
  );
  const options = { bubbles: true, composed: true };
  const event = key
    ? new view.KeyboardEvent('keydown', { ...options, key })
    : new view.Event('click', options);
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  document.querySelector(selector)?.dispatchEvent(event);
  return isClosing();
}

test.each(['#cross', '#cross i', '#backdrop', 'body', '[role=dialog] > div:last-child > button'])(
  'a press on %s closes a form',
  selector => expect(closesBy(selector)).toBe(true),
);

test.each(['h2', '#name', '#type', '#option', 'legend', 'input[type=checkbox]'])(
  'a press on %s closes none',
  selector => expect(closesBy(selector)).toBe(false),
);

test('Escape closes one, another key does not', () => {
  expect(closesBy('#name', 'Escape')).toBe(true);
  expect(closesBy('#name', 'e')).toBe(false);
});

test('what is pressed while a form is filled tells nothing, unless the person does it', () => {
  expect(closesBy('#cross', null, false, true)).toBe(false);
  expect(closesBy('#cross', null, true, true)).toBe(true);
});

test('nor does Escape in an element of ours, which closes a panel', () => {
  expect(closesBy('mist-webhook-helper', 'Escape')).toBe(false);
});
