import { describe, expect, test } from 'vitest';
import { fillPage } from '../page/fill-page.ts';
import { webhookPage } from '../page/webhook-page.ts';

describe('lists that take the focus', () => {
  const wanted = (...value: string[]) => ({ topics: { status: 'read', value } }) as const;
  const names = ['Alerts', 'Audits', 'Client Join'];

  test('a list that shows what is chosen beside its button only while it is closed', async () => {
    const chosen = new Set(['Alerts', 'Client Join']);
    const option = (name: string) =>
      `<button role="option" aria-selected="${chosen.has(name)}"><span>${name}</span></button>`;
    const list = (shown: readonly string[]) =>
      `<div role="listbox" aria-multiselectable="true">${shown.map(option).join('')}</div>`;
    const button = (open: boolean) =>
      `<button id="b" aria-haspopup="listbox" aria-expanded="${open}">Select topics</button>`;
    const closed = () => button(false) + list([...chosen]);
    const { report, draft } = await fillPage(
      webhookPage({ topics: `<div><label>Topics</label><div id="part">${closed()}</div></div>` }),
      wanted('audits', 'client-join'),
      ({ document }) =>
        document.addEventListener('click', ({ target }) => {
          const element = target as Element;
          const part = document.querySelector('#part');
          const line = element.closest('[role=option]');
          const name = line?.textContent ?? '';
          if (line && !chosen.delete(name)) chosen.add(name);
          const drop = document.querySelector('#drop');
          const isOpen = element.id === 'b' ? drop === null : drop !== null;
          if (!part || !(line || element.id === 'b')) return;
          drop?.remove();
          part.innerHTML = isOpen ? button(true) : closed();
          if (isOpen) document.body.insertAdjacentHTML('beforeend', `<div id="drop">${list(names)}</div>`);
        }),
    );
    expect({ report, topics: draft.topics }).toEqual({
      report: { topics: 'filled' },
      topics: ['client-join', 'audits'],
    });
  });
});

describe('widgets of libraries', () => {
  describe('a list of buttons beside a combo box', () => {
    const topics = (tags: string, box = 'aria-expanded="false"') =>
      `<div><label for="t">Topics</label><div><div role="listbox" id="tags">${tags}</div>
      <input id="t" role="combobox" ${box}></div></div>`;

    test('that cannot be told is left alone', async () => {
      const plain = '<button type="button" role="option">Audits</button>';
      const wanted = { topics: { status: 'read', value: ['alarms'] } } as const;
      const opened: string[] = [];
      const { report } = await fillPage(webhookPage({ topics: topics(plain) }), wanted, page =>
        page.document.getElementById('t')?.addEventListener('click', () => opened.push('t')),
      );
      expect({ report, opened }).toEqual({ report: { topics: 'unread' }, opened: [] });
    });
  });
});

describe('lists in doubt', () => {
  const wanted = { topics: { status: 'read', value: ['client-join', 'alarms'] } } as const;

  /** A combo box whose list leaves out what is chosen: only its chip takes it away. */
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
        chips.innerHTML =
          (isOpen ? chosen : chosen.slice(0, 1)).map(word => `<b>${word}</b>`).join('') + more;
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
});
