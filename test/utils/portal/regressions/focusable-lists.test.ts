import { describe, expect, test } from 'vitest';
import { webhookPage } from '../webhook-page.ts';
import { fillPage } from '../write/fill-page.ts';

const wanted = (...value: string[]) => ({ topics: { status: 'read', value } }) as const;
const names = ['Alerts', 'Audits', 'Client Join'];

describe('a drop-down of plain elements that takes the focus, whose typing box is not rendered', () => {
  const chip = (word: string) =>
    `<div class="tag"><span>${word}</span><div role="button" aria-label="close" data-word="${word}"><i></i></div></div>`;
  const typing = '<div style="display: none"><input tabindex="-1"></div>';
  const tags = (chips: string) => `<div class="tags" tabindex="0">${chips}${typing}</div>`;
  const topics = (content: string) =>
    `<div><label>Topics</label><div><div class="select">${content}</div></div></div>`;

  test('is filled by its lines, and by the crosses', async () => {
    const chosen = new Set(['Alerts']);
    const { report, draft } = await fillPage(
      webhookPage({ topics: topics(tags(chip('Alerts'))) }),
      wanted('audits', 'client-join'),
      ({ document }) => {
        const draw = () => {
          const box = document.querySelector('.select');
          if (box) box.innerHTML = tags([...chosen].map(chip).join(''));
        };
        document.addEventListener('click', ({ target }) => {
          const element = target as Element;
          const word = element.closest('[data-word]')?.getAttribute('data-word');
          if (word) chosen.delete(word);
          else if (element.matches('.line')) chosen.add(element.textContent ?? '');
          const list = document.querySelector('#list');
          if (word || element.matches('.line')) draw();
          else if (list) list.remove();
          else if (element.closest('.tags'))
            document.body.insertAdjacentHTML(
              'beforeend',
              `<div id="list">${names.map(name => `<div class="line">${name}</div>`).join('')}</div>`,
            );
        });
      },
    );
    expect({ report, topics: draft.topics }).toEqual({
      report: { topics: 'filled' },
      topics: ['audits', 'client-join'],
    });
  });
});

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
