import { describe, expect, test } from 'vitest';
import { webhookPage } from '../webhook-page.ts';
import { fillPage } from '../write/fill-page.ts';

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

describe('a button that asks for topics', () => {
  const button = (words: string, more = 'aria-haspopup="true"') =>
    `<div><div>Topics</div><div><button ${more} aria-expanded="false">${words}</button></div></div>`;

  test('is filled, and tells what it held before', async () => {
    const words = ['Alerts', 'Audits', 'Client Join'];
    const wanted = { topics: { status: 'read', value: ['alarms', 'client-join'] } } as const;
    let chosen = ['Audits'];
    const { report } = await fillPage(
      webhookPage({ topics: button('Select topics <b>1</b>') }),
      wanted,
      page => {
        const { document, window } = page;
        const opener = document.querySelector('[aria-haspopup]');
        const draw = () => {
          const line = (word: string) =>
            `<div role="menuitemcheckbox" aria-checked="${chosen.includes(word)}">${word}</div>`;
          const list = document.getElementById('list');
          if (list) list.innerHTML = words.map(line).join('');
          const count = opener?.querySelector('b');
          if (count) count.textContent = String(chosen.length);
        };
        document.addEventListener('click', ({ target }) => {
          if (!(target instanceof window.Element)) return;
          const line = target.closest('#list div')?.textContent;
          if (line) chosen = chosen.includes(line) ? chosen.filter(each => each !== line) : [...chosen, line];
          else if (document.getElementById('list')) document.getElementById('list')?.remove();
          else if (target.closest('[aria-haspopup]'))
            document.body.insertAdjacentHTML('beforeend', '<div id="list" role="menu"></div>');
          opener?.setAttribute('aria-expanded', String(document.getElementById('list') !== null));
          draw();
        });
      },
    );
    expect(chosen).toEqual(['Alerts', 'Client Join']);
    expect(report).toEqual({ topics: 'filled' });
  });
});
