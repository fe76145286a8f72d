import { describe, expect, test } from 'vitest';
import { webhookPage } from '../webhook-page.ts';
import { fillPage } from '../write/fill-page.ts';

const title = '<div>Custom Headers</div>';
const one = '<div><input id="line" placeholder="Name: value"><button id="add">Add</button></div>';
const two =
  '<div><input id="name" placeholder="Name"><input id="value" placeholder="Value"><button id="add">Add</button></div>';
const lines = (...texts: readonly string[]) =>
  `<ul id="list">${texts.map(text => `<li><span>${text}</span> <button class="away">×</button></li>`).join('')}</ul>`;
describe('headers that stand there as texts, beside the box for the next one', () => {
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
