import { expect, test } from 'vitest';
import type { LivePage } from '../live-page.ts';
import { readPage } from '../read-page.ts';
import { webhookPage } from '../webhook-page.ts';
import { fillPage } from './fill-page.ts';
import { on } from './on.ts';

const read = <T>(value: T) => ({ status: 'read', value }) as const;
const WORDS = ['Alerts', 'Audits', 'Client Join', 'Device Events'];

/** What is chosen are options of a list of its own, of which "selected" says where the keyboard stands. */
const token = (word: string, sign = '<i accessible-name="Delete"></i>') =>
  `<div role="option" aria-selected="false"><span>${word}</span>${sign}</div>`;
const topics = (tokens: string, typed = '') => `<div><label for="t">Topics</label><div id="box">
  <div id="tokens" role="listbox">${tokens}</div>
  <input id="t" role="combobox" aria-autocomplete="both" aria-expanded="false" value="${typed}"></div></div>`;

/** Its list opens at Alt and the arrow; the arrow alone puts the next word into the box without choosing it. */
function withList(page: LivePage): void {
  const { document } = page;
  const box = document.querySelector('input#t');
  const tokens = document.getElementById('tokens');
  const words = () => Array.from(tokens?.children ?? [], each => each.textContent ?? '');
  const close = () => {
    document.getElementById('list')?.remove();
    box?.setAttribute('aria-expanded', 'false');
  };
  document.addEventListener('keydown', ({ key, altKey, target }) => {
    if (key === 'Tab') close();
    if (key !== 'ArrowDown' || target !== box || !box) return;
    if (!altKey) box.setAttribute('value', 'Alerts');
    else if (!document.getElementById('list')) {
      const lines = WORDS.map(word => `<li role="option"><b></b>${word}</li>`);
      document.body.insertAdjacentHTML('beforeend', `<ul id="list">${lines.join('')}</ul>`);
      box.setAttribute('aria-expanded', 'true');
    }
  });
  on(page, 'click', target => {
    const line = target.closest('#list li')?.textContent;
    const removed = target.matches('#tokens i') ? target.parentElement?.textContent : null;
    const now = words();
    const next =
      line && !now.includes(line) ? [...now, line] : now.filter(word => word !== (line ?? removed));
    if ((line || removed) && tokens) tokens.innerHTML = next.map(word => token(word)).join('');
  });
}

test('tokens that say how they are taken away are what is chosen, and are filled', async () => {
  const html = webhookPage({ topics: topics(token('Audits') + token('Device Events')) });
  expect(readPage(html).topics).toEqual(['audits', 'device-events']);
  const { report, draft, page } = await fillPage(html, { topics: read(['alarms', 'audits']) }, withList);
  expect(draft.topics).toEqual(['audits', 'alarms']);
  expect(report).toEqual({ topics: 'filled' });
  expect(page.document.querySelector('input#t')?.getAttribute('value')).toBe('');
  expect(page.document.getElementById('list')).toBeNull();
});

/** Chips before a box whose list opens while it has the focus, and offers what is not chosen. */
function withFocusedList(page: LivePage): void {
  const { document } = page;
  const box = document.querySelector('input#t');
  const chips = document.getElementById('chips');
  const words = () => Array.from(chips?.children ?? [], each => each.firstChild?.textContent ?? '');
  const show = (chosen: readonly string[]) => {
    if (chips) chips.innerHTML = chosen.map(chip).join('');
  };
  const close = () => {
    document.getElementById('list')?.remove();
    box?.setAttribute('aria-expanded', 'false');
  };
  const open = () => {
    close();
    const lines = WORDS.filter(word => !words().includes(word)).map(word => `<li role="option">${word}</li>`);
    document.body.insertAdjacentHTML('beforeend', `<ul id="list" role="listbox">${lines.join('')}</ul>`);
    box?.setAttribute('aria-expanded', 'true');
  };
  on(page, 'click', target => {
    const line = target.closest('#list li')?.textContent;
    const removed = target.matches('#chips button') ? target.parentElement?.firstChild?.textContent : null;
    if (line) show([...words(), line]);
    if (removed) show(words().filter(word => word !== removed));
    if (line || target === box) open();
    else close();
  });
}

const chip = (word: string) =>
  `<span class="chip">${word}<button type="button" aria-label="Remove ${word}">×</button></span>`;

test('chips are all taken away though each press on one closes the list', async () => {
  const html = webhookPage({
    topics: `<div><div class="caption">Topics</div><div><span id="chips">${WORDS.slice(0, 3).map(chip).join('')}</span>
      <input id="t" role="combobox" aria-autocomplete="list" aria-expanded="false"></div></div>`,
  });
  expect(readPage(html).topics).toEqual(['alarms', 'audits', 'client-join']);
  const { draft } = await fillPage(html, { topics: read([]) }, withFocusedList);
  expect(draft.topics).toEqual([]);
});
