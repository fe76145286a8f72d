import { DOMRect } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { readForm } from '../../../../utils/portal/match/read-form.ts';
import { pageFrom } from '../page/page.ts';
import { formOn, plainDraft, readPage } from '../page/read-page.ts';
import { type PageParts, webhookPage } from '../page/webhook-page.ts';

describe('columns', () => {
  const answers = (chosen: string) =>
    `<select>${['Enabled', 'Disabled'].map(text => `<option ${text === chosen ? 'selected' : ''}>${text}</option>`).join('')}</select>`;

  type Cells = readonly string[];

  /** A page whose captions and boxes have places: `at` gives each cell's left and top, in the order of the markup. */
  function read(
    captions: Cells,
    boxes: Cells,
    at: (cell: number, isBox: boolean) => readonly [number, number],
    parts: PageParts = { name: '', url: '' },
  ) {
    const cells = (texts: Cells, kind: string) =>
      texts.map(text => `<div class="${kind}">${text}</div>`).join('');
    const grid = `<div id="grid">${cells(captions, 'head')}${cells(boxes, 'box')}</div>`;
    const document = pageFrom(webhookPage({ ...parts, more: grid }));
    for (const kind of ['head', 'box'])
      Array.from(document.querySelectorAll(`#grid > .${kind}`)).forEach((cell, index) => {
        const [left, top] = at(index, kind === 'box');
        cell.getBoundingClientRect = () => new DOMRect(left, top, 100, 20);
      });
    const form = formOn(document);
    if (!form) throw new Error('No form was found.');
    const { name, url, enabled, verify_cert } = plainDraft(readForm(form));
    return { name, url, enabled, verify_cert };
  }

  const columns = (cell: number, isBox: boolean) => [cell * 110, isBox ? 30 : 0] as const;
  const boxes = ['<input value="Feed">', '<input value="https://a.example/">'];
  const inDoubt = { name: 'unreadable', url: 'unreadable' };

  describe('captions side by side over boxes side by side', () => {
    test('name nothing, since the order of what stands there tells nothing', () => {
      expect(read(['Name', 'URL'], boxes, columns)).toMatchObject(inDoubt);
    });

    test('nor where a mark stands beside one, and a hint below a box', () => {
      const marked = ['Name <i>*</i>', 'URL <i>*</i>'];
      const [name = '', url = ''] = boxes;
      const controls = [`${name}<small>So that you know it again.</small>`, url];
      expect(read(marked, controls, columns)).toMatchObject(inDoubt);
    });

    test('nor where lists and switches stand among them, and a caption that no field has', () => {
      const mixed = ['Status', 'Retries', 'Verify Certificate'];
      const controls = [
        answers('Disabled'),
        '<span role="switch" aria-checked="true"></span>',
        '<span role="switch" aria-checked="false"></span>',
      ];
      expect(read(mixed, controls, columns, { status: '' })).toMatchObject({
        enabled: 'unreadable',
        verify_cert: 'unreadable',
      });
    });

    test.each<[string, (cell: number, isBox: boolean) => readonly [number, number]]>([
      ['the boxes run the other way', (cell, isBox) => [(isBox ? 1 - cell : cell) * 110, isBox ? 30 : 0]],
      [
        'the captions stand one below the other',
        (cell, isBox) => [isBox ? cell * 110 : 0, isBox ? 60 : cell * 30],
      ],
      [
        'the boxes stand one below the other',
        (cell, isBox) => [isBox ? 0 : cell * 110, isBox ? 30 + cell * 30 : 0],
      ],
      ['the boxes stand beside the captions', (cell, isBox) => [(isBox ? 2 + cell : cell) * 110, 0]],
      ['a box reaches under both', (cell, isBox) => [isBox ? 60 + cell * 110 : cell * 110, isBox ? 30 : 0]],
    ])('name nothing where %s', (_, at) => expect(read(['Name', 'URL'], boxes, at)).toMatchObject(inDoubt));

    test('name nothing where there is a box more than captions', () => {
      expect(read(['Name', 'URL'], [...boxes, '<input>'], columns)).toMatchObject(inDoubt);
    });

    test('name nothing where there are several rows of boxes', () => {
      const grid = (cell: number, isBox: boolean) =>
        [(cell % 2) * 110, isBox ? 30 + 30 * Math.floor(cell / 2) : 0] as const;
      expect(read(['Name', 'URL'], [...boxes, '<input>', '<input>'], grid)).toMatchObject(inDoubt);
    });

    test.each(['td', 'th'])('in a table name nothing either', tag => {
      const table = `<table><thead><tr><${tag}>Name</${tag}><${tag}>URL</${tag}></tr></thead>
      <tbody><tr><td>${boxes[0]}</td><td>${boxes[1]}</td></tr></tbody></table>`;
      expect(readPage(webhookPage({ name: '', url: table }))).toMatchObject(inDoubt);
    });
  });
});

describe('rows of headers', () => {
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
    [
      'turned round with their captions',
      row(caption('Name', 100), caption('Value', 0)) + reversed,
      'unreadable',
    ],
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
});
