import { describe, expect, test } from 'vitest';
import { readPage } from '../read-page.ts';
import { topicsOn } from '../readings-on.ts';
import { webhookPage } from '../webhook-page.ts';

const PAIR = '<label>Name<input value="X-A"></label><label>Value<input value="1"></label>';
const TICKS =
  '<label><input type="checkbox" checked>Alerts</label><label><input type="checkbox">Audits</label>';
const asDetails = (title: string, html: string, open = true) =>
  `<details ${open ? 'open' : ''}><summary>${title}</summary><div>${html}</div></details>`;
const asButton = (title: string, html: string, open = true) =>
  `<div><h4><button aria-expanded="${open}">${title}</button></h4><div ${open ? '' : 'hidden'}>${html}</div></div>`;

describe.each([
  ['a summary', asDetails],
  ['a button', asButton],
])('%s that unfolds a part of the form names it', (_, part) => {
  test.each(['Custom Headers', 'Custom Headers (1)'])('%s', title => {
    const { headers, name } = readPage(webhookPage({ more: part(title, PAIR) }));
    expect({ headers, name }).toEqual({ headers: [['X-A', '1']], name: 'Feed' });
    expect(readPage(webhookPage({ more: part(title, PAIR, false) })).headers).toBe('collapsed');
  });

  test('Topics', () => {
    expect(topicsOn({ topics: part('Topics', TICKS) })).toEqual(['alarms']);
  });
});

test('topics with a list of answers each are in doubt', () => {
  const answers = (name: string) =>
    `<div>${name} <select><option selected>On</option><option>Off</option></select></div>`;
  const topics = `<fieldset><legend>Topics</legend>${answers('Alerts')}${answers('Audits')}</fieldset>`;
  expect(topicsOn({ topics })).toBe('unreadable');
});
