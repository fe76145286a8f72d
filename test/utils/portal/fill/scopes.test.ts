import { describe, expect, test } from 'vitest';
import { writeChips } from '../../../../utils/portal/fill/chips.ts';
import { livePage } from '../page/live-page.ts';

const { signal } = new AbortController();

/** A box of scopes as a library of widgets makes it: `leave` says what becomes of its text when the focus leaves it. */
function box(scopes: readonly string[], leave: 'chip' | 'forget' | 'keep') {
  const { document } = livePage('<body><div></div></body>');
  const state = [...scopes];
  const frame = document.querySelector('div');
  const input = document.createElement('input');
  const keys: string[] = [];
  input.addEventListener('keydown', ({ key }) => keys.push(key));
  const render = () => {
    const chips = state.map(scope => {
      const chip = document.createElement('span');
      const word = document.createElement('b');
      const cross = document.createElement('i');
      word.append(scope);
      cross.addEventListener('click', () => {
        state.splice(state.indexOf(scope), 1);
        render();
      });
      chip.append(word, cross);
      return chip;
    });
    for (const old of frame?.querySelectorAll('span') ?? []) old.remove();
    frame?.prepend(...chips);
  };
  input.addEventListener('blur', () => {
    if (leave === 'keep') return;
    if (leave === 'chip' && input.value !== '') state.push(input.value);
    input.value = '';
    render();
  });
  frame?.append(input);
  render();
  const find = () => ({
    kind: 'choice' as const,
    element: input,
    shown: Array.from(document.querySelectorAll('b')),
  });
  return { find, state, input, keys };
}

test('each scope becomes a chip where the box makes one when it is left', async () => {
  const { find, state, input, keys } = box([], 'chip');
  await writeChips(find, ['read', 'write', 'openid'], signal);
  expect(state).toEqual(['read', 'write', 'openid']);
  expect(input.value).toBe('');
  expect(keys).toEqual([]);
});

test('chips that are not wanted are taken away, and those that are stay', async () => {
  const { find, state } = box(['old', 'read', 'older'], 'chip');
  await writeChips(find, ['write', 'read'], signal);
  expect(state).toEqual(['read', 'write']);
  await writeChips(find, [], signal);
  expect(state).toEqual([]);
});

test('a box that keeps its text holds all of them', async () => {
  const { find, input } = box([], 'keep');
  await writeChips(find, ['read', 'write'], signal);
  expect(input.value).toBe('read write');
  await writeChips(find, [], signal);
  expect(input.value).toBe('');
});

test('a box that takes no text of its own is left empty, so that nothing is claimed', async () => {
  const { find, state, input } = box([], 'forget');
  await writeChips(find, ['read', 'write'], signal);
  expect([state, input.value]).toEqual([[], '']);
});

describe('a page that draws them anew', () => {
  test('chips that the page renders anew when one of them goes', async () => {
    livePage('<div id="chips"></div><input>');
    const [chips, input] = document.body.children;
    if (!chips || !input) throw new Error('The page is empty.');
    let scopes = ['read', 'write', 'openid'];
    const render = () => {
      chips.innerHTML = scopes
        .map((scope, at) => `<span><b>${scope}</b><i data-at="${at}"></i></span>`)
        .join('');
      for (const cross of chips.querySelectorAll('i'))
        cross.onclick = () => {
          // What is no longer on the page hears of nothing in a page that listens at its root.
          if (!cross.isConnected) return;
          scopes = scopes.filter((_, at) => String(at) !== cross.dataset.at);
          render();
        };
    };
    render();
    const find = () => ({
      kind: 'choice' as const,
      element: input,
      shown: Array.from(chips.querySelectorAll('b')),
    });
    await writeChips(find, ['write'], signal);
    expect(scopes).toEqual(['write']);
  });
});
