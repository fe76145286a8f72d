import { describe, expect, test } from 'vitest';
import { headersOn } from '../readings-on.ts';
import { webhookPage } from '../webhook-page.ts';
import { fillPage } from '../write/fill-page.ts';

const box = (value: string, more = '') => `<input value="${value}" ${more}>`;
const add = '<button>Add Header</button>';
const title = '<div>Custom Headers</div>';
const header = (name: string, value: string) =>
  `<div>${box(name, 'placeholder="Name"')} ${box(value, 'placeholder="Value"')}</div>`;

describe('boxes of another setting, below the headers', () => {
  const retries = `<div><label for="a">Attempts</label>${box('3', 'id="a"')}<label for="d">Delay</label>${box('10', 'id="d"')}</div>`;

  test.each([
    ['with labels of their own', retries],
    [
      'named by aria-label',
      `<div>${box('3', 'aria-label="Attempts"')}${box('10', 'aria-label="Delay"')}</div>`,
    ],
  ])('%s', (_, below) => {
    const rows = `<div>${title}${header('X-Site', 'hq')}${add}</div>`;
    expect(headersOn(rows + below)).toEqual(['X-Site: hq']);
    expect(headersOn(`<div>${title}${add}</div>${below}`)).toEqual([]);
  });
});

test.each([
  'Header name / Header value',
  'Field 1 / Contents 1',
  'Key / Content',
  'HTTP header / Header content',
])('boxes named %s are rows', names => {
  const [name, value] = names.split(' / ');
  const row = `<div>${box('X-Site', `aria-label="${name}"`)}${box('hq', `aria-label="${value}"`)}</div>`;
  expect(headersOn(`<div>${title}${row}${add}</div>`)).toEqual(['X-Site: hq']);
});

/** A form of three headers of which the page takes one away when what stands at its end is pressed; filled with one. */
async function fillOne(sign: string, more = '') {
  const names = ['X-One', 'X-Two', 'X-Three'];
  const rows = names.map(name => `<div class="row">${header(name, 'a')}<div>${sign}</div></div>`).join('');
  const headers = { notation: 'rows', fields: [{ name: 'X-One', value: 'b' }] } as const;
  const { report, draft } = await fillPage(
    webhookPage({ more: `<div>${title}${rows}${add}</div>${more}` }),
    { headers: { status: 'read', value: headers } },
    ({ document, window }) =>
      document.addEventListener('click', ({ target }) => {
        if (target instanceof window.Element) target.closest('.press-me')?.closest('.row')?.remove();
      }),
  );
  return { report, draft: draft.headers };
}

test.each([
  '<i class="press-me fa fa-trash"></i>',
  '<span class="press-me" role="img" aria-label="minus-circle" tabindex="-1"><svg></svg></span>',
  '<a class="press-me">⊖</a>',
  '<button class="press-me">🗑</button>',
  '<img class="press-me" alt="Delete">',
  '<svg class="press-me" style="cursor: pointer"><path></path></svg>',
  '<i class="icon-eye" style="cursor: pointer"></i><i class="press-me" style="cursor: pointer"></i>',
])('rows that %s takes away', async sign => {
  expect(await fillOne(sign)).toMatchObject({ report: { headers: 'filled' }, draft: [['X-One', 'b']] });
});

test.each(['valid', 'chevron-down" style="cursor: pointer', 'copy" style="cursor: pointer'])(
  'an icon that is there for something else is not pressed: %s',
  async name => {
    const { draft } = await fillOne(`<i class="press-me ${name}"></i>`);
    expect(draft).toHaveLength(3);
  },
);

test('the list of another field, at the end of the form, is no box for headers', async () => {
  const list = '<div id="l" role="listbox"><div role="option">Alerts</div></div>';
  const headers = { notation: 'rows', fields: [{ name: 'X-One', value: 'b' }] } as const;
  const { report, page } = await fillPage(
    webhookPage({ more: `<div>${title}<div id="rows"></div>${add}</div>`, buttons: list }),
    { headers: { status: 'read', value: headers } },
    ({ document, window }) =>
      document.addEventListener('click', ({ target }) => {
        if (target instanceof window.Element && target.textContent === 'Add Header')
          document.getElementById('rows')?.insertAdjacentHTML('beforeend', header('', ''));
      }),
  );
  expect(report).toEqual({ headers: 'filled' });
  expect(page.document.getElementById('l')?.textContent).toBe('Alerts');
});

describe('headers in columns', () => {
  const row = (boxes: readonly string[]) => `<tr>${boxes.map(each => `<td>${each}</td>`).join('')}</tr>`;
  const heads = '<tr><th>Name</th><th>Value</th><th>Comment</th></tr>';
  const remarked = (name: string, value: string) =>
    `<div>${box(name, 'placeholder="Name"')}${box(value, 'placeholder="Value"')}${box('why', 'placeholder="Comment"')}</div>`;

  test.each([
    [
      'all names, then all values',
      `<div><div>Name</div>${box('X-A')}${box('X-B')}</div><div><div>Value</div>${box('1')}${box('2')}</div>`,
    ],
    [
      'a column of remarks',
      `<table>${heads}${row([box('X-A'), box('1'), box('why')])}${row([box('X-B'), box('2'), box('')])}</table>`,
    ],
    ['remarks by their placeholder', remarked('X-A', '1') + remarked('X-B', '2')],
  ])('%s', (_, rows) => expect(headersOn(`<div>${title}${rows}${add}</div>`)).toEqual(['X-A: 1', 'X-B: 2']));

  test.each([
    ['a table', `<table>${heads}<tr><td>X-A</td><td>1</td><td></td></tr></table>`],
    ['lines', '<ul><li>X-A: 1</li></ul>'],
    ['a column of names', '<div><span>X-A</span><span>1</span></div>'],
  ])('in %s of texts are not those of the boxes below', (_, texts) => {
    const boxes = `<div>${box('', 'placeholder="Name"')}${box('', 'placeholder="Value"')}</div>`;
    expect(headersOn(`<div>${title}${texts}${boxes}${add}</div>`)).toBe('unreadable');
    expect(headersOn(`<div>${title}${texts}${add}</div>`)).toBe('unreadable');
  });

  test.each([
    [
      'in a table whose head is made of plain cells',
      title,
      row(['Header', 'Value']) + row([box('X-A'), box('1')]),
    ],
    [
      'in a row of a table, beside its head',
      '',
      `<tr><th>Secret</th><td>none</td></tr><tr><th>Custom Headers</th><td>${box('X-A')} ${box('1')}</td></tr>`,
    ],
  ])('%s', (_, above, rows) => {
    expect(headersOn(`<div>${above}<table>${rows}</table>${add}</div>`)).toEqual(['X-A: 1']);
  });

  test('an example in a hint is none that stands there', () => {
    const hint = '<p>Names such as <code>X-Api-Key</code> are sent with each delivery.</p>';
    expect(headersOn(`<div>${title}${header('X-A', '1')}${add}${hint}</div>`)).toEqual(['X-A: 1']);
  });

  test('a table that says that there are none', () => {
    const none = '<table><tr><th>Name</th><th>Value</th></tr><tr><td colspan="2">No data</td></tr></table>';
    expect(headersOn(`<div>${title}${none}${add}</div>`)).toEqual([]);
  });

  test('a lone pair of boxes with a bare "Add" behind them is one that is still to be added', () => {
    const pair = (value: string) => `${box(value, 'placeholder="Name"')}${box('', 'placeholder="Value"')}`;
    const entry = (value: string) => `<div>${title}<ul></ul>${pair(value)}<button>Add</button></div>`;
    expect(headersOn(entry(''))).toBe('unreadable');
    expect(headersOn(entry('X-A'))).toBe('unreadable');
    expect(headersOn(`<div>${title}<div>${pair('X-A')}</div><button>Add</button></div>`)).toEqual(['X-A: ']);
  });
});
