import { describe, expect, test } from 'vitest';
import { readPage } from '../read-page.ts';
import { type PageParts, webhookPage } from '../webhook-page.ts';

const read = (parts: PageParts) => readPage(webhookPage(parts));
const NAMES = ['Alerts', 'Audits', 'Client Join', 'Foo Bars'];

describe('a list in which each line has a title, what explains it, and a switch at its end', () => {
  const toggle = (isOn: boolean) => `<span role="switch" aria-checked="${isOn}"></span>`;
  const line = (title: string, hint: string, isOn: boolean) =>
    `<div class="line"><div><b>${title}</b><p>${hint}</p></div><div>${toggle(isOn)}</div></div>`;
  const row = (title: string, hint: string, isOn: boolean) =>
    `<tr><td>${title}</td><td>${hint}</td><td>${toggle(isOn)}</td></tr>`;
  const heads = '<thead><tr><th>Topic</th><th>Description</th><th>On</th></tr></thead>';

  test.each([
    ['lines', (rows: string) => rows, line],
    ['a table', (rows: string) => `<table>${heads}<tbody>${rows}</tbody></table>`, row],
  ])('%s', (_, around, make) => {
    const rows = NAMES.map(name => make(name, `Sends ${name.toLowerCase()}`, name !== 'Audits'));
    const more = make('Verify Certificate', 'Check whose it is', false);
    const draft = read({
      topics: `<h4>Topics</h4>${around(rows.join(''))}`,
      advanced: `<h4>Delivery</h4>${around(more)}`,
    });
    expect(draft).toMatchObject({ topics: ['alarms', 'client-join', 'foo-bars'], verify_cert: false });
  });

  test('below groups is named by what stands nearest', () => {
    const rows = NAMES.map(name => line('Infrastructure', name, name === 'Foo Bars'));
    expect(read({ topics: `<h4>Topics</h4>${rows.join('')}` }).topics).toEqual(['foo-bars']);
  });
});

test('a topic that no table knows is named by its title, as the others are', () => {
  const box = (name: string) =>
    `<label><input type="checkbox" checked> <strong>${name}</strong> <span>Sends ${name}</span></label>`;
  const topics = `<div><div>Topics</div><div>${NAMES.map(box).join('')}</div></div>`;
  expect(read({ topics }).topics).toEqual(['alarms', 'audits', 'client-join', 'foo-bars']);
});

test('a list is of topics by what it offers, where its title is what folds it away', () => {
  const list = (more: string) =>
    `<select ${more}>${NAMES.map(name => `<option ${name === 'Audits' ? 'selected' : ''}>${name}</option>`).join('')}</select>`;
  const folded = (content: string) => `<details open><summary>Topics</summary>${content}</details>`;
  expect(read({ topics: folded(list('multiple')) }).topics).toEqual(['audits']);
  expect(read({ topics: folded(list('')) }).topics).toBe('unreadable');
});

test('the heading of header rows is not the name of the box before the first of them', () => {
  const pair = (name: string, state: string) =>
    `<div><input type="checkbox" ${state}><input placeholder="Key" value="${name}"><input placeholder="Value" value="1"></div>`;
  const more = (state: string) =>
    `<h5>Custom Headers</h5><div>${pair('X-A', 'checked')}${pair('X-B', state)}</div><button>New header</button>`;
  expect(read({ more: more('checked') }).headers).toEqual([
    ['X-A', '1'],
    ['X-B', '1'],
  ]);
  expect(read({ more: more('') }).headers).toBe('unreadable');
});
