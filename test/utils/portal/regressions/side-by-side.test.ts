import { DOMRect } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { readForm } from '../../../../utils/portal/read-form.ts';
import { formOn } from '../form-on.ts';
import { pageFrom } from '../page.ts';
import { plainDraft } from '../plain-draft.ts';
import { readPage } from '../read-page.ts';
import { type PageParts, webhookPage } from '../webhook-page.ts';

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
  test('name the box that each stands over', () => {
    expect(read(['Name', 'URL'], boxes, columns)).toMatchObject({ name: 'Feed', url: 'https://a.example/' });
  });

  test('also where a mark stands beside one, and a hint below a box', () => {
    const marked = ['Name <i>*</i>', 'URL <i>*</i>'];
    const [name = '', url = ''] = boxes;
    expect(read(marked, [`${name}<small>So that you know it again.</small>`, url], columns)).toMatchObject({
      name: 'Feed',
      url: 'https://a.example/',
    });
  });

  test('also where lists and switches stand among them, and a caption that no field has', () => {
    const mixed = ['Status', 'Retries', 'Verify Certificate'];
    const controls = [
      answers('Disabled'),
      '<span role="switch" aria-checked="true"></span>',
      '<span role="switch" aria-checked="false"></span>',
    ];
    expect(read(mixed, controls, columns, { status: '' })).toMatchObject({
      enabled: false,
      verify_cert: false,
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

  test.each(['td', 'th'])('in a table are told by the column, without a place', tag => {
    const table = `<table><thead><tr><${tag}>Name</${tag}><${tag}>URL</${tag}></tr></thead>
      <tbody><tr><td>${boxes[0]}</td><td>${boxes[1]}</td></tr></tbody></table>`;
    expect(readPage(webhookPage({ name: '', url: table }))).toMatchObject({
      name: 'Feed',
      url: 'https://a.example/',
    });
  });
});
