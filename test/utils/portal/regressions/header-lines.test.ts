import { describe, expect, test } from 'vitest';
import { headersOn } from '../readings-on.ts';
import { webhookPage } from '../webhook-page.ts';
import { fillPage } from '../write/fill-page.ts';

const title = '<div>Custom Headers</div>';
const one = '<div><input id="line" placeholder="Name: value"><button id="add">Add</button></div>';
const two =
  '<div><input id="name" placeholder="Name"><input id="value" placeholder="Value"><button id="add">Add</button></div>';
const lines = (...texts: readonly string[]) =>
  `<ul id="list">${texts.map(text => `<li><span>${text}</span> <button class="away">×</button></li>`).join('')}</ul>`;
const rowOfBoxes =
  '<table><tr><th>Key</th><th>Value</th></tr><tr><td><input value="X-Env"></td><td><input value="prod"></td></tr></table><a>+ Add header</a>';
const chips = (...texts: readonly string[]) =>
  `<div>${texts.map(text => `<span class="chip">${text}<button aria-label="Remove"><svg></svg></button></span>`).join('')}</div>`;
const rows = (...texts: readonly string[]) =>
  `<table><tr><th>Name</th><th>Value</th><th></th></tr>${texts
    .map(text => text.split(': '))
    .map(([name, value]) => `<tr><td>${name}</td><td>${value}</td><td><button>Remove</button></td></tr>`)
    .join('')}</table>`;

describe('headers that stand there as texts, beside the box for the next one', () => {
  test.each([
    ['a list', lines('X-Env: prod', 'Authorization: Basic abc=') + one],
    [
      'chips before a box that the Enter key adds',
      chips('X-Env: prod', 'Authorization: Basic abc=') + one.replace(/<button.*?button>/, ''),
    ],
    ['a list below the box', one + lines('X-Env: prod', 'Authorization: Basic abc=')],
    ['chips', chips('X-Env: prod', 'Authorization: Basic abc=') + one],
    ['a table, and two boxes', rows('X-Env: prod', 'Authorization: Basic abc=') + two],
    ['pieces', lines('<b>X-Env</b>: prod', '<b>Authorization:</b> <i>Basic abc=</i>') + one],
  ])('are read from them: %s', (_, parts) => {
    expect(headersOn(`<div>${title}${parts}</div>`)).toEqual(['X-Env: prod', 'Authorization: Basic abc=']);
  });

  test.each([
    ['where there is none yet', lines() + one, []],
    ['where one of them is cut short', lines('X-Env: pro…') + one, 'unreadable'],
    ['where one of them is none', lines('X-Env: prod', 'and 3 more') + one, 'unreadable'],
    ['where one has nothing to take it away', `<p>X-Site: hq</p>${lines('X-Env: prod')}${one}`, 'unreadable'],
    [
      'where one is typed and not added',
      lines('X-Env: prod') + one.replace('<input', '<input value="X-B: 1"'),
      'unreadable',
    ],
  ])('%s', (_, parts, expected) => expect(headersOn(`<div>${title}${parts}</div>`)).toEqual(expected));

  const footer = (text: string) =>
    `<div>${text}<button>Delete</button><button>Cancel</button><button>Save</button></div>`;

  test.each([
    ['rows whose buttons have no words', rowOfBoxes, '', ['X-Env: prod']],
    ['rows, and a text that reads as a header', rowOfBoxes, 'Updated: today', ['X-Env: prod']],
    ['lines', lines('X-Env: prod') + one, 'Updated: today', ['X-Env: prod']],
    ['no lines yet', lines() + one, 'Updated: today', []],
  ])('are not told by what deletes the webhook: %s', (_, parts, text, expected) => {
    expect(headersOn(`<div>${title}${parts}</div>${footer(text)}`)).toEqual(expected);
  });

  /** Fills a page whose button makes a line of what is typed. */
  const fill = (box: string, fields: readonly (readonly [string, string])[], keeps = false) =>
    fillPage(
      webhookPage({ more: `<div>${title}${lines('X-Env: prod', 'X-Site: hq')}${box}</div>` }),
      {
        headers: {
          status: 'read',
          value: { notation: 'rows', fields: fields.map(([name, value]) => ({ name, value })) },
        },
      },
      ({ document }) =>
        document.addEventListener('click', ({ target }) => {
          const button = target as Element;
          if (button.matches('.away')) button.closest('li')?.remove();
          if (button.id !== 'add') return;
          const boxes = Array.from(button.parentElement?.querySelectorAll('input') ?? []);
          const text = boxes.map(({ value }) => value).join(': ');
          document
            .querySelector('#list')
            ?.insertAdjacentHTML(
              'beforeend',
              `<li><span>${text}</span> <button class="away">×</button></li>`,
            );
          for (const each of boxes) if (!keeps) each.value = '';
        }),
    );

  test.each([
    ['one box', one, false],
    ['one box that keeps what was added', one, true],
    ['two boxes', two, false],
  ])('are filled by the button that adds: %s', async (_, box, keeps) => {
    const wanted = [
      ['X-Env', 'prod'],
      ['X-New', 'a: b'],
      ['X-Site', 'hq'],
    ] as const;
    const { report, draft, pressed } = await fill(box, wanted, keeps);
    expect({ report, headers: draft.headers, pressed }).toEqual({
      report: { headers: 'filled' },
      headers: wanted,
      pressed: ['×', 'Add', 'Add'],
    });
  });

  test('are all taken away where none is wanted', async () => {
    const { report, draft } = await fill(one, []);
    expect({ report, headers: draft.headers }).toEqual({ report: { headers: 'filled' }, headers: [] });
  });

  test('stay as they are where nothing adds one', async () => {
    const { pressed, draft } = await fill('<div><input placeholder="Name: value"></div>', [['X-New', '1']]);
    expect({ pressed, headers: draft.headers }).toEqual({
      pressed: [],
      headers: [
        ['X-Env', 'prod'],
        ['X-Site', 'hq'],
      ],
    });
  });
});
