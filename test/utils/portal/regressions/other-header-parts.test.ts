import { describe, expect, test } from 'vitest';
import { readForm } from '../../../../utils/portal/read-form.ts';
import { formOn } from '../form-on.ts';
import { pageFrom } from '../page.ts';
import { readPage } from '../read-page.ts';
import { headersOn } from '../readings-on.ts';
import { webhookPage } from '../webhook-page.ts';

const box = (value: string, more = '') => `<input value="${value}" ${more}>`;
const row = (name: string, value: string, more = '') =>
  `<div>${box(name, more)}${box(value, more)}<button>×</button></div>`;
const add = '<button>Add header</button>';
const one = `${row('X-A', '1')}${add}`;

describe('captions of each box', () => {
  const under = (value: string, caption: string) => `<span>${box(value)}<label>${caption}</label></span>`;
  const rows = (first: string, second: string) =>
    ['X-Team network', 'X-Env prod']
      .map(pair => pair.split(' '))
      .map(
        ([name = '', value = '']) =>
          `<div>${under(name, first)}${under(value, second)}<button>×</button></div>`,
      )
      .join('');

  test.each([
    ['Header', 'Value'],
    ['Key', 'Value'],
    ['Name', 'Value'],
  ])('below it: %s, %s', (first, second) => {
    const part = `<h5>Custom Headers</h5>${rows(first, second)}${add}`;
    expect(headersOn(part)).toEqual(['X-Team: network', 'X-Env: prod']);
  });

  test('that say that the value comes first leave them in doubt', () => {
    const part = `<h5>Custom Headers</h5>${rows('Value', 'Header')}${add}`;
    expect(headersOn(part)).toBe('unreadable');
  });
});

describe('rows of another part below the headers', () => {
  test.each([
    ['under a label of the same make', 'label', 'Query Parameters'],
    ['under a heading that speaks of headers, too', 'h4', 'Expected Response Headers'],
    ['under a heading of other pairs', 'h4', 'Metadata'],
  ])('%s', (_, tag, title) => {
    const part = `<${tag}>Custom Headers</${tag}>${one}<${tag}>${title}</${tag}>${row('q', '2')}${add}`;
    expect(headersOn(part)).toEqual(['X-A: 1']);
  });

  const inParts = (title: string) =>
    `<div><div>Custom Headers</div>${one}</div><div><div>${title}</div>${row('q', '2')}${add}</div>`;

  test('under a plain text, in a part of their own', () => {
    expect(headersOn(inParts('Query Parameters'))).toEqual(['X-A: 1']);
  });

  test('a text above a further row is no heading of another part', () => {
    expect(headersOn(inParts('Entry 2'))).toBe('unreadable');
  });

  test('they may be no secret, and leave nothing in doubt', () => {
    const draft = readPage(webhookPage({ more: inParts('Query Parameters') }));
    expect(draft).toMatchObject({ secret: 'absent', verify_cert: 'absent' });
  });

  test('labels of boxes begin no part', () => {
    const captioned = (name: string, value: string) =>
      `<div><label>Header name ${box(name)}</label><label>Header value ${box(value)}</label></div>`;
    const part = `<label>Custom Headers</label>${captioned('X-A', '1')}${captioned('X-B', '2')}${add}`;
    expect(headersOn(part)).toEqual(['X-A: 1', 'X-B: 2']);
  });
});

describe('what cannot be typed in', () => {
  test('rows that are always sent are not the person’s', () => {
    const part = `<h4>Custom Headers</h4>${row('Content-Type', 'application/json', 'disabled')}${one}`;
    expect(headersOn(part)).toEqual(['X-A: 1']);
  });

  test('they may be no secret either', () => {
    const part = `<h4>Custom Headers</h4>${row('Content-Type', 'application/json', 'disabled')}${one}`;
    const form = formOn(pageFrom(webhookPage({ more: part })));
    expect(form && readForm(form).secret.status).toBe('absent');
  });

  test('names that are fixed have their values', () => {
    const fixed = (name: string, value: string) => `<div>${box(name, 'readonly')}${box(value)}</div>`;
    const part = `<h4>Custom Headers</h4>${fixed('X-A', '1')}${fixed('X-B', '2')}`;
    expect(headersOn(part)).toEqual(['X-A: 1', 'X-B: 2']);
  });

  test('a preview is no field', () => {
    const part = `<section><h4>Preview</h4><label>Request headers<br><textarea readonly>User-Agent: Mist</textarea></label></section>`;
    expect(headersOn(part)).not.toEqual(['User-Agent: Mist']);
    expect(headersOn(`<h4>Custom Headers</h4>${one}${part}`)).toEqual(['X-A: 1']);
  });

  test('a form that is only shown is read', () => {
    const rows = row('X-A', '1', 'readonly') + row('X-B', '2', 'readonly');
    expect(headersOn(`<h4>Custom Headers</h4>${rows}`)).toEqual(['X-A: 1', 'X-B: 2']);
  });
});

test.each([
  ['a remark', '<div><label for="d">Description</label><textarea id="d">For the team</textarea></div>'],
  ['a remark under a plain caption', `<div><div>Notes</div>${box('For the team')}</div>`],
  ['a number', `<div><div>Attempts</div>${box('3', 'type="number"')}</div>`],
])('a box of %s may be no secret and no headers', (_, more) => {
  expect(readPage(webhookPage({ more }))).toMatchObject({ secret: 'absent', headers: 'absent' });
});
