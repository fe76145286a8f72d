import { describe, expect, test } from 'vitest';
import { headersOn, readPage } from '../page/read-page.ts';
import { webhookPage } from '../page/webhook-page.ts';

const box = (value: string, more = '') => `<input value="${value}" ${more}>`;
const tick = (more = '') => `<input type="checkbox" ${more}>`;
const list = '<select><option>String</option><option>Number</option></select>';
const remove = '<button>×</button>';
const title = '<h4>Custom Headers</h4>';
const add = '<button>Add Header</button>';

type Row = readonly string[];

const cells = (row: Row, tag: string) => row.map(each => `<${tag}>${each}</${tag}>`).join('');

/** Ways to lay out captions over rows of boxes. */
const layouts: readonly [string, (captions: Row, rows: readonly Row[]) => string][] = [
  [
    'a table with heads',
    (captions, rows) =>
      `<table><tr>${cells(captions, 'th')}</tr>${rows.map(row => `<tr>${cells(row, 'td')}</tr>`).join('')}</table>`,
  ],
  [
    'a table of plain cells',
    (captions, rows) =>
      `<table>${[captions, ...rows].map(row => `<tr>${cells(row, 'td')}</tr>`).join('')}</table>`,
  ],
  [
    'lines of cells',
    (captions, rows) =>
      `<div>${cells(captions, 'span')}</div>${rows.map(row => `<div>${cells(row, 'div')}</div>`).join('')}`,
  ],
  [
    'lines of boxes',
    (captions, rows) =>
      `<div>${cells(captions, 'span')}</div>${rows.map(row => `<div>${row.join('')}</div>`).join('')}`,
  ],
  [
    'one grid',
    (captions, rows) =>
      `<div>${cells(captions, 'span')}${rows.map(row => row.map(each => (each.startsWith('<') ? each : `<b>${each}</b>`)).join('')).join('')}</div>`,
  ],
];

/** Captions, and what stands under them in the row of a header. */
const columns: readonly [string, Row, (name: string, value: string, at: number) => Row][] = [
  ['nothing else', ['Name', 'Value', ''], (name, value) => [name, value, remove]],
  ['a number', ['#', 'Header', 'Value', ''], (name, value, at) => [`${at + 1}`, name, value, remove]],
  [
    'a number in a box',
    ['No.', 'Header', 'Value', ''],
    (name, value, at) => [box(`${9 - at}`), name, value, remove],
  ],
  [
    'a tick that enables',
    ['Enabled', 'Key', 'Value', ''],
    (name, value) => [tick('checked'), name, value, remove],
  ],
  [
    'a tick that hides the value',
    ['Key', 'Value', 'Sensitive'],
    (name, value, at) => [name, value, tick(at ? '' : 'checked')],
  ],
  ['a list of types', ['Name', 'Type', 'Value', ''], (name, value) => [name, list, value, remove]],
  [
    'a remark, and no caption over what removes',
    ['Name', 'Value', 'Description'],
    (name, value, at) => [name, value, box(at ? '' : 'why'), remove],
  ],
  [
    'something before them',
    ['Scope', 'Name', 'Value', ''],
    (name, value) => [box('all'), name, value, remove],
  ],
  ['the value first', ['Value', 'Name', ''], (name, value) => [value, name, remove]],
];

describe.each(layouts)('captions over columns, in %s', (_layout, draw) => {
  test.each(columns)('with %s', (_, captions, rowOf) => {
    const rows = [rowOf(box('X-A'), box('1'), 0), rowOf(box('X-B'), box('2'), 1)];
    const more = `<div>${title}${draw(captions, rows)}${add}</div>`;
    const isPlain = captions.filter(caption => /\w/.test(caption)).join() === 'Name,Value';
    // What stands beside a name and a value may leave them in doubt, and never has another one read.
    expect(isPlain ? ['X-A: 1,X-B: 2'] : ['X-A: 1,X-B: 2', 'unreadable']).toContain(String(headersOn(more)));
    const { name, type, enabled, secret } = readPage(webhookPage({ more }));
    expect({ name, type, enabled, secret }).toEqual({
      name: 'Feed',
      type: 'http-post',
      enabled: true,
      secret: 'absent',
    });
  });

  test.each(['Enabled', 'Active', 'Send', ''])('rows that are left out are not read as sent: %s', caption => {
    const rows = [
      [tick('checked'), box('X-A'), box('1')],
      [tick(), box('X-B'), box('2')],
    ];
    expect(headersOn(`<div>${title}${draw([caption, 'Name', 'Value'], rows)}${add}</div>`)).toBe(
      'unreadable',
    );
  });
});

test('captions over fewer boxes than there are captions leave them in doubt', () => {
  const rows = ['X-A', '1', 'X-B'].map(name => `<div>${box(name)}${box('2')}</div>`).join('');
  const captions = `<div>${cells(['Name', 'Value', 'Scope'], 'span')}</div>`;
  expect(headersOn(`<div>${title}${captions}${rows}${add}</div>`)).toBe('unreadable');
});

test('labels of fields beside the captions, in one part with all, stay labels', () => {
  const parts = `<label>Secret</label>${box('s3cret')}<h4>Custom Headers</h4><span>Name</span><span>Value</span>${box('X-A')}${box('1')}`;
  const draft = readPage(webhookPage({ advanced: `<div>${parts}</div>` }));
  expect(draft).toMatchObject({ secret: 's3cret', headers: [['X-A', '1']] });
});
