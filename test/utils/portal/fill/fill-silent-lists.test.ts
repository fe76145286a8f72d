import { describe, expect, test } from 'vitest';
import { fillPage, on } from '../page/fill-page.ts';
import type { LivePage } from '../page/live-page.ts';
import { readPage } from '../page/read-page.ts';
import { webhookPage } from '../page/webhook-page.ts';

const read = <T>(value: T) => ({ status: 'read', value }) as const;

test('a plain element that turns at each press, and shows its state as a word', async () => {
  const row = (state: string) =>
    `<div class="row"><span class="caption">Verify Certificate</span><div class="toggle"><span>${state}</span></div></div>`;
  const html = webhookPage({ advanced: row('ON') });
  expect(readPage(html).verify_cert).toBe(true);
  let presses = 0;
  const { report, draft } = await fillPage(html, { verify_cert: read(false) }, page =>
    on(page, 'click', target => {
      const word = target.closest('.toggle')?.querySelector('span');
      if (!word) return;
      presses += 1;
      word.textContent = word.textContent === 'ON' ? 'OFF' : 'ON';
    }),
  );
  expect(draft.verify_cert).toBe(false);
  expect(report).toEqual({ verify_cert: 'filled' });
  expect(presses).toBe(1);
});

describe('a list of topics that never says whether it is open, and whose lines have no role', () => {
  const chip = (word: string) => `<span class="chip" title="${word}"><b>${word}</b><i class="x"></i></span>`;
  const topics = (chips: string) =>
    `<div class="row"><div>Topics</div><div id="box"><span id="chips">${chips}</span><span><input id="t"></span></div></div>`;
  const prompt = '<em class="none">Select topics</em>';
  const WORDS = ['Alerts', 'Audits', 'Client Join', 'Device Events'];

  /** Opens at a press on its box, closes at the key that leaves it; its chips are drawn anew with each change. */
  const withList = (page: LivePage, offered: readonly string[] = WORDS) => {
    const { document } = page;
    const list = () => document.getElementById('list');
    const chips = () => Array.from(document.querySelectorAll('.chip'));
    const draw = (words: readonly string[]) => {
      const place = document.getElementById('chips');
      if (place) place.innerHTML = words.map(chip).join('') || prompt;
    };
    on(page, 'click', target => {
      const words = chips().map(each => each.textContent ?? '');
      const line = target.closest('.line')?.textContent;
      const removed = target.matches('.x') ? target.parentElement?.textContent : null;
      if (line) draw(words.includes(line) ? words.filter(word => word !== line) : [...words, line]);
      else if (removed) draw(words.filter(word => word !== removed));
      else if (target.closest('#box') && !list() && offered.length > 0) {
        const lines = offered.map(word => `<div class="line"><span>${word}</span></div>`);
        document.body.insertAdjacentHTML('beforeend', `<div id="list">${lines.join('')}</div>`);
      }
    });
    document.addEventListener('keydown', ({ key }) => key === 'Tab' && list()?.remove());
  };

  test('is filled by the words that its opening brings, and closed again', async () => {
    const { report, draft, page } = await fillPage(
      webhookPage({ topics: topics(chip('Audits') + chip('Device Events')) }),
      { topics: read(['client-join', 'audits']) },
      withList,
    );
    expect(draft.topics).toEqual(['audits', 'client-join']);
    expect(report).toEqual({ topics: 'filled' });
    expect(page.document.getElementById('list')).toBeNull();
  });

  test('loses nothing where it brings no words, since nothing could be put back', async () => {
    const { report, draft } = await fillPage(
      webhookPage({ topics: topics(chip('Audits') + chip('Device Events')) }),
      { topics: read(['audits']) },
      page => withList(page, []),
    );
    expect(draft.topics).toEqual(['audits', 'device-events']);
    expect(report).toEqual({ topics: 'refused audits, device-events' });
  });
});
