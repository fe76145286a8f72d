import { expect, test } from 'vitest';
import { namesOf } from '../../../utils/portal/names.ts';
import { pageFrom } from './page.ts';

/** The names of the control marked `data-it`, as source and text. */
function named(html: string): string[] {
  const document = pageFrom(`<body>${html}</body>`);
  const shadows = Array.from(document.querySelectorAll('*')).flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const control = [document, ...shadows].flatMap(root => root.querySelector('[data-it]') ?? [])[0];
  return control ? namesOf(control).map(({ source, text }) => `${source}: ${text}`) : ['nothing'];
}

test.each([
  ['<input data-it>', []],
  ['<label for="a">Name</label><input id="a" data-it>', ['label: Name']],
  ['<label for="field-:r1:">Name</label><input id="field-:r1:" data-it>', ['label: Name']],
  ['<label>Name <input data-it></label>', ['label: Name']],
  ['<label><b>Name</b> <i>optional</i> <input data-it></label>', ['label: Name optional', 'label: Name']],
  [
    '<label for="a">One</label><label for="a">Two</label><input id="a" data-it>',
    ['label: One', 'label: Two'],
  ],
  ['<label>Name <button>help</button><input data-it></label>', ['label: Name']],
  ['<label>Name <svg><title>help</title></svg><input data-it></label>', ['label: Name']],
  ['<label>Name <mist-webhook-helper>ours</mist-webhook-helper><input data-it></label>', ['label: Name']],
  ['<label>Kind <span role="radio" data-it></span><span role="radio"></span></label>', ['group: Kind']],
  ['<label><span role="checkbox" data-it><input type="checkbox"></span> Alerts</label>', ['label: Alerts']],
  ['<span id="l">Name</span><input aria-labelledby="l" data-it>', ['labelledby: Name']],
  [
    '<i id="l">A</i><i id="m">B</i><input aria-labelledby=" m  l " data-it>',
    ['labelledby: B', 'labelledby: A'],
  ],
  ['<input id="l" aria-labelledby="l none" data-it>', []],
  ['<input aria-label=" Name " data-it>', ['aria-label: Name']],
  [
    '<input aria-label=" " placeholder="Name" title="Full name" data-it>',
    ['placeholder: Name', 'title: Full name'],
  ],
  ['<fieldset><legend>Status</legend><input data-it></fieldset>', ['group: Status']],
  ['<div role="group" aria-label="Status"><input data-it></div>', ['group: Status']],
  ['<b id="l">Status</b><div role="radiogroup" aria-labelledby="l"><input data-it></div>', ['group: Status']],
  ['<table><tr><th>Name</th><td><input data-it></td></tr></table>', ['table: Name']],
  ['<table><tr><td>Name</td><td><input data-it></td></tr></table>', []],
  ['<dl><dt>URL</dt><dd>x</dd><dt>Name</dt><dd>y</dd><dd><input data-it></dd></dl>', ['table: Name']],
  [
    '<span id="l">outside</span><x-a><template shadowrootmode="open"><i id="l">Name</i><input aria-labelledby="l" data-it></template></x-a>',
    ['labelledby: Name'],
  ],
  [
    '<label for="a">Name</label><div role="group" aria-label="Header"><input id="a" aria-label="Other" placeholder="Key" data-it></div>',
    ['label: Name', 'aria-label: Other', 'group: Header', 'placeholder: Key'],
  ],
])('%s', (html, names) => {
  expect(named(html)).toEqual(names);
});

test('labels that name each other in a circle come to an end', () => {
  expect(
    named(
      '<i id="a" aria-labelledby="b" aria-owns="b">A</i><i id="b" aria-labelledby="a" aria-owns="a">B</i><input aria-labelledby="a b" data-it>',
    ),
  ).toEqual(['labelledby: A', 'labelledby: B']);
});
