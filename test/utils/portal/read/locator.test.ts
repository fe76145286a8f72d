import { describe, expect, test } from 'vitest';
import { outline } from '../../../../utils/portal/form/scene.ts';
import { locateForm } from '../../../../utils/portal/match/locate-form.ts';
import {
  findByLocator,
  locatePointed,
  locatorOf,
  type PointedFields,
} from '../../../../utils/portal/match/pointed.ts';
import { readForm } from '../../../../utils/portal/match/read-form.ts';
import type { FieldName, Locator } from '../../../../utils/webhook/fields.ts';
import { pageFrom } from '../page/page.ts';
import { formOn } from '../page/read-page.ts';
import { type PageParts, webhookPage } from '../page/webhook-page.ts';

function describeControl(document: Document, selector: string): Locator {
  const seen = outline(document.body);
  const token = seen.tokens.find(each => each.kind === 'control' && each.element.matches(selector));
  if (token?.kind !== 'control') throw new Error(`No control ${selector}`);
  return locatorOf(seen.tokens, token, document.body);
}

function found(document: Document, locator: Locator): Element | null {
  const seen = outline(document.body);
  return findByLocator(seen.tokens, locator, document.body)?.element ?? null;
}

const page = `<div class="a1"><p>Address of the receiver</p><input class="x9 css-1ab" id="f:r3:" value="one"></div>
  <div class="a1"><p>Word for signing</p><input class="x9" id="f:r4:" type="password" placeholder="Word" value="two"></div>
  <div class="a1"><p>Remarks</p><textarea></textarea></div>`;

describe('a control that was pointed out is found again', () => {
  test.each([
    ['on the same page', page],
    [
      'with other classes, ids and values',
      page.replace(/class="\w+[^"]*"|id="[^"]*"|value="\w+"/g, 'class="q"'),
    ],
    ['with a field added before', `<div><p>Label</p><input></div>${page}`],
    [
      'with a field added between',
      page.replace('<div class="a1"><p>Word', '<div><p>Retries</p><input></div><div><p>Word'),
    ],
    ['with the fields in another order', page.replace(/^(<div.*?<\/div>)\s*([\s\S]*)$/, '$2$1')],
    ['deeper in the page', `<section><form>${page}</form></section>`],
    ['with another letter case and a mark', page.replace('Word for signing', 'WORD FOR SIGNING *')],
    ['with an icon button beside it', page.replace('value="two">', 'value="two"><button>show</button>')],
  ])('%s', (_, changed) => {
    const locator = describeControl(pageFrom(`<body>${page}</body>`), '[type=password]');
    const document = pageFrom(`<body>${changed}</body>`);
    expect(found(document, locator)).toBe(document.querySelector('[type=password]'));
  });

  test('among boxes that nothing else tells apart, by their order', () => {
    const document = pageFrom('<body><input><input><input></body>');
    const boxes = Array.from(document.querySelectorAll('input'));
    boxes[1]?.setAttribute('id', 'it');
    expect(found(document, describeControl(document, '#it'))).toBe(boxes[1]);
  });

  test.each([
    ['when it is gone', page.replace(/<input class="x9" .*?>/, '')],
    ['when there are two alike', page.replace(/(<div class="a1"><p>Word.*?<\/div>)/, '$1$1')],
    ['on an empty page', ''],
    ['among controls of other kinds', '<p>Word for signing</p><select><option>Word</option></select>'],
  ])('not %s', (_, changed) => {
    const locator = describeControl(pageFrom(`<body>${page}</body>`), '[type=password]');
    expect(found(pageFrom(`<body>${changed}</body>`), locator)).toBeNull();
  });
});

test('a locator holds neither value, class nor id', () => {
  const text = JSON.stringify(describeControl(pageFrom(`<body>${page}</body>`), '[type=password]'));
  expect(text).not.toMatch(/two|x9|:r4:/);
  expect(text).toMatch(/wordforsigning/);
});

test('names that a build makes anew are not kept', () => {
  const document = pageFrom('<body><input name="field-20931" autocomplete="off"></body>');
  expect(describeControl(document, 'input').attributes).toEqual({ autocomplete: 'off' });
});

/** Points out the control that `selector` finds, and reads the form with that. */
function readPointed(html: string, field: FieldName, selector: string) {
  const document = pageFrom(html);
  const dialog = document.querySelector('[role=dialog]');
  if (!dialog) throw new Error('No dialog.');
  const seen = outline(dialog);
  const token = seen.tokens.find(each => each.kind === 'control' && each.element.matches(selector));
  if (token?.kind !== 'control') throw new Error('No control.');
  const pointed: PointedFields = { [field]: locatorOf(seen.tokens, token, dialog) };
  const form = locateForm(dialog, pointed);
  if (!form) throw new Error('No form.');
  return readForm(form)[field];
}

const tick = (type: string, more: string, word: string) =>
  `<label><input type="${type}" ${more}> ${word}</label>`;

test.each<[string, PageParts, FieldName, value: unknown]>([
  ['a box', { url: '<p>Whither</p><input id="it" value="https://a.example">' }, 'url', 'https://a.example'],
  [
    'a drop-down',
    { type: '<p>Manner</p><select id="it"><option>Splunk</option></select>' },
    'type',
    'splunk',
  ],
  [
    'radios',
    {
      advanced: `<p>Look at it</p><div>${tick('radio', 'name="l" id="it"', 'Yes')}${tick('radio', 'name="l" checked', 'No')}</div>`,
    },
    'verify_cert',
    false,
  ],
  [
    'a switch',
    { advanced: '<p>Look at it</p><button role="switch" aria-checked="true" id="it"></button>' },
    'verify_cert',
    true,
  ],
  [
    'topics',
    {
      topics: `<p>Matters</p><div>${tick('checkbox', 'id="it"', 'Alerts')}${tick('checkbox', 'checked', 'Audits')}</div>`,
    },
    'topics',
    ['audits'],
  ],
  [
    'rows of headers',
    {
      advanced:
        '<p>Extras</p><div><div><input id="it" value="X-A"><input value="1"></div><div><input value="X-B"><input value="2"></div></div>',
    },
    'headers',
    { notation: 'rows' },
  ],
])('what was pointed out is read, whatever it is called: %s', (_, parts, field, value) => {
  expect(readPointed(webhookPage(parts), field, '#it')).toMatchObject({ status: 'read', value });
});

test('nothing is located for what cannot hold the field', () => {
  const seen = outline(pageFrom('<body><p>Go</p><button>Go</button></body>').body);
  const button = seen.tokens.find(token => token.kind === 'control');
  if (button?.kind !== 'control') throw new Error('No button.');
  expect(locatePointed(seen, { url: locatorOf(seen.tokens, button, seen.root) })).toEqual([]);
});

describe('a field of another type', () => {
  const field = (caption: string, value: string) =>
    `<p><label>${caption} <input value="${value}"></label></p>`;
  const typed = (type: string) =>
    `<p><label>Webhook Type <select>${type && `<option>${type}</option>`}</select></label></p>`;
  test('what a person pointed out counts as well', () => {
    const form = formOn(pageFrom(webhookPage({ type: typed('HTTP Post'), more: field('Token', 't') })));
    const { root } = form ?? expect.fail('No form was found.');
    const { tokens } = outline(root);
    const token = tokens.find(({ element }) => element.getAttribute('value') === 't');
    if (token?.kind !== 'control') throw new Error('No box was found.');
    const pointed = locateForm(root, { splunk_token: locatorOf(tokens, token, root) });
    expect(pointed?.fields.located.has('splunk_token')).toBe(true);
  });
});
