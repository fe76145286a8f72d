import { expect, test } from 'vitest';
import { webhookPage } from '../webhook-page.ts';
import { fillPage } from './fill-page.ts';

const wanted = { topics: { status: 'read', value: ['client-join', 'alarms'] } } as const;

/** A combo box whose list leaves out what is chosen: only its chip takes it away. */
const chipped = (chip: (word: string) => string) => `<div><label for="t">Topics</label><div id="box">
  <span id="chips">${chip('Audits')}${chip('Device Events')}</span><input id="t" role="combobox" aria-expanded="false" aria-autocomplete="list"></div></div>`;

test('a list above which another control says that all topics are sent is left alone', async () => {
  const all = '<label><input type="radio" checked> All topics</label>';
  const topics = `<h4>Topics</h4>${all}<div><span>Audits</span><button aria-haspopup="listbox" aria-expanded="false">Audits</button></div>`;
  const { report, pressed } = await fillPage(webhookPage({ topics }), wanted);
  expect({ report, pressed }).toEqual({ report: { topics: 'unread' }, pressed: [] });
});

test('a list that shows further topics as a number until it is opened', async () => {
  const words = ['Alerts', 'Audits', 'Client Join', 'Device Events'];
  const topics = `<div><label for="t">Topics</label><div><span id="chips"></span><input id="t" role="combobox"
    aria-haspopup="listbox" aria-expanded="false"></div></div>`;
  let chosen = ['Audits', 'Client Join', 'Device Events'];
  const { report } = await fillPage(webhookPage({ topics }), wanted, ({ document, window }) => {
    const opener = document.getElementById('t');
    document.body.insertAdjacentHTML(
      'beforeend',
      '<ul id="list" role="listbox" aria-multiselectable="true"></ul>',
    );
    const draw = (isOpen: boolean) => {
      const [chips, list] = [document.getElementById('chips'), document.getElementById('list')];
      if (!opener || !chips || !list) return;
      const more = isOpen || chosen.length < 2 ? '' : `<span>+${chosen.length - 1}</span>`;
      chips.innerHTML = (isOpen ? chosen : chosen.slice(0, 1)).map(word => `<b>${word}</b>`).join('') + more;
      opener.setAttribute('aria-expanded', String(isOpen));
      const line = (word: string) =>
        `<li role="option" aria-selected="${chosen.includes(word)}">${word}</li>`;
      list.innerHTML = isOpen ? words.map(line).join('') : '';
    };
    document.addEventListener('click', ({ target }) => {
      if (!(target instanceof window.Element)) return;
      const word = target.closest('#list li')?.textContent;
      if (target === opener) draw(opener.getAttribute('aria-expanded') !== 'true');
      if (!word) return;
      chosen = chosen.includes(word) ? chosen.filter(each => each !== word) : [...chosen, word];
      draw(true);
    });
    draw(false);
  });
  expect([...chosen].sort()).toEqual(['Alerts', 'Client Join']);
  expect(report).toEqual({ topics: 'filled' });
});

test('what the open list does not offer again is not taken away', async () => {
  const chip = (word: string) => `<span class="c">${word} <button>×</button></span>`;
  const { report, draft } = await fillPage(
    webhookPage({ topics: chipped(chip) }),
    { topics: { status: 'read', value: ['audits'] } },
    ({ document, window }) => {
      const opener = document.getElementById('t');
      document.addEventListener('click', ({ target }) => {
        if (!(target instanceof window.Element)) return;
        if (target.matches('.c button')) target.closest('.c')?.remove();
        if (target !== opener || document.getElementById('list')) return;
        opener?.setAttribute('aria-expanded', 'true');
        document.body.insertAdjacentHTML(
          'beforeend',
          '<ul id="list" role="listbox"><li role="option">Infrastructure</li><li role="option">Clients</li></ul>',
        );
      });
    },
  );
  expect(draft.topics).toEqual(['audits', 'device-events']);
  expect(report).toEqual({ topics: 'refused audits, device-events' });
});
