import { DOMRect } from 'happy-dom';
import { expect, test } from 'vitest';
import { readForm } from '../../../../utils/portal/read-form.ts';
import { formOn } from '../form-on.ts';
import { pageFrom } from '../page.ts';
import { webhookPage } from '../webhook-page.ts';

const WIDTH = 90;
const HEIGHT = 20;

/** Something that a browser would draw at a place, given in pixels from the left and the top. */
const drawn = (tag: string, left: number, top: number, more = '', text = '') =>
  `<${tag} data-place="${left} ${top}" ${more}>${text}</${tag}>`;
const box = (value: string, left: number, top: number, more = '') =>
  drawn('input', left, top, `value="${value}" ${more}`).replace('</input>', '');
const caption = (text: string, left: number) => drawn('span', left, 0, '', text);
const row = (...boxes: readonly string[]) => `<div>${boxes.join('')}</div>`;

/** The headers of a form with `rows` under their title, as pairs, or why there are none. */
function headersIn(rows: string): unknown {
  const document = pageFrom(webhookPage({ more: `<div><h4>Custom Headers</h4>${rows}</div>` }));
  for (const element of document.querySelectorAll('[data-place]')) {
    const [left = 0, top = 0] = (element.getAttribute('data-place') ?? '').split(' ').map(Number);
    element.getBoundingClientRect = () => new DOMRect(left, top, WIDTH, HEIGHT);
  }
  const form = formOn(document);
  const headers = form && readForm(form).headers;
  return headers?.status === 'read'
    ? headers.value.fields.map(({ name, value }) => [name, value])
    : headers?.status;
}

const read = [['X-A', '1']];
const below = row(box('X-A', 0, 30), box('1', 100, 30));
const reversed = row(box('X-A', 100, 30), box('1', 0, 30));

test.each([
  ['side by side', below, read],
  ['below each other', row(box('X-A', 0, 30), box('1', 0, 60)), read],
  ['from right to left', `<div style="direction: rtl">${reversed}</div>`, read],
  ['under their captions', row(caption('Name', 0), caption('Value', 100)) + below, read],
  ['turned round with their captions', row(caption('Name', 100), caption('Value', 0)) + reversed, read],
  [
    'turned round, with placeholders',
    row(box('X-A', 100, 30, 'placeholder="Name"'), box('1', 0, 30, 'placeholder="Value"')),
    read,
  ],
  ['turned round side by side', reversed, 'unreadable'],
  ['turned round below each other', row(box('X-A', 0, 60), box('1', 0, 30)), 'unreadable'],
  [
    'turned round under captions that are not',
    row(caption('Name', 0), caption('Value', 100)) + reversed,
    'unreadable',
  ],
])('a name and a value %s', (_, rows, headers) => expect(headersIn(rows)).toEqual(headers));
