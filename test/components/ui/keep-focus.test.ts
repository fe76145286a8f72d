// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepFocus } from '../../../components/ui/focus.ts';

let end: () => void;
beforeEach(() => {
  document.body.innerHTML = `
    <div id="within">
      <ul tabindex="-1"><li><button id="a"></button></li><li><button id="b"></button></li><li><button id="c"></button></li></ul>
      <p><button id="after"></button></p>
    </div>
    <button id="elsewhere"></button>`;
  end = keepFocus(element('within'));
});
afterEach(() => end());

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no #${id}`);
  return found;
}

/** What has the focus once the page has been told of its changes. */
async function focused(): Promise<string | undefined> {
  await new Promise(resolve => setTimeout(resolve));
  return document.activeElement?.id || document.activeElement?.localName;
}

test.each([
  ['a row', () => element('b').parentElement?.remove(), 'b', 'c'],
  ['the last row', () => element('c').parentElement?.remove(), 'c', 'b'],
  ['all rows', () => element('b').closest('ul')?.replaceChildren(), 'b', 'ul'],
  ['the whole list', () => element('b').closest('ul')?.remove(), 'b', 'after'],
  ['what comes last', () => element('after').remove(), 'after', 'c'],
] as const)('where %s goes, what is next has the focus', async (_what, remove, before, after) => {
  element(before).focus();
  remove();
  expect(await focused()).toBe(after);
});

test('a button that is disabled hands the focus on', async () => {
  element('b').focus();
  element('b').setAttribute('disabled', '');
  expect(await focused()).toBe('c');
});

test('a focus that went elsewhere stays there', async () => {
  element('b').focus();
  element('elsewhere').focus();
  element('b').remove();
  expect(await focused()).toBe('elsewhere');
});

test('nothing is taken after the end', async () => {
  element('b').focus();
  end();
  element('b').parentElement?.remove();
  expect(await focused()).toBe('body');
});
