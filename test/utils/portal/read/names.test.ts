import { describe, expect, test } from 'vitest';
import { namesOf } from '../../../../utils/portal/dom/names.ts';
import { boxesOf } from '../../../../utils/portal/form/boxes.ts';
import { labelsOf } from '../../../../utils/portal/form/labels.ts';
import { outline } from '../../../../utils/portal/form/scene.ts';
import { pageFrom } from '../page/page.ts';

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

describe('boxes', () => {
  /** Each box's first text, `?` where nothing names it. */
  function texts(html: string): string {
    const { tokens } = outline(pageFrom(`<body>${html}</body>`).body);
    return boxesOf(tokens)
      .map(box => box.texts[0] ?? '?')
      .join(', ');
  }

  const box = '<input type="checkbox">';
  const radio = '<input type="radio">';

  test.each([
    ['a label around', `<label>${box} Alerts</label><label>${box} Audits</label>`, 'Alerts, Audits'],
    ['a label for', `<input id="a" type="checkbox"><label for="a">Alerts</label>`, 'Alerts'],
    ['aria-label', '<span role="checkbox" aria-label="Alerts"></span>', 'Alerts'],
    ['its own text', '<div role="checkbox">Alerts</div><div role="checkbox">Audits</div>', 'Alerts, Audits'],
    [
      'a pressed button’s text',
      '<button aria-pressed="true">Yes</button><button aria-pressed="false">No</button>',
      'Yes, No',
    ],
    [
      'a text beside it',
      `<div>${box}<span>Alerts</span></div><div>${box}<span>Audits</span></div>`,
      'Alerts, Audits',
    ],
    [
      'a text beside and before it',
      `<div><span>Alerts</span>${box}</div><div><span>Audits</span>${box}</div>`,
      'Alerts, Audits',
    ],
    ['a text after it', `${box} Alerts ${box} Audits`, 'Alerts, Audits'],
    ['a text before it, of known topics', `Alerts ${box} Audits ${box}`, 'Alerts, Audits'],
    ['a text before it, of unknown words', `Foo ${box} Bar ${box}`, '?, ?'],
    ['radios and text', `${radio} Yes ${radio} No`, 'Yes, No'],
    ['boxes with nothing between', `Alerts Audits ${box}${box}`, '?, ?'],
    ['a box alone', box, '?'],
    ['a text in pieces', `<label>${box}<b>Device</b> <i>Events</i></label>`, 'Device Events'],
    [
      'a help button beside',
      `<div>${box} Asset Raw <button>?</button></div><div>${box} Alerts</div>`,
      'Asset Raw, Alerts',
    ],
    [
      'a caption of the next field',
      `<div>Verify Certificate</div><p>${box}</p><div>Secret</div><input>`,
      'Verify Certificate',
    ],
    [
      'a label around several',
      `<label>Kind <i role="radio">One</i><i role="radio">Two</i></label>`,
      'One, Two',
    ],
    [
      'a box behind a painted one',
      `<label><span><input type="checkbox" style="opacity:0"></span><span>Alerts</span></label>`,
      'Alerts',
    ],
    ['a hidden box', `<div style="display:none">${box} Alerts</div>${box} Audits`, 'Audits'],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toBe(expected);
  });
});

describe('labels', () => {
  /** The fields that texts on a page name, each with the number of controls in its region. */
  function labelled(html: string): string {
    const { tokens } = outline(pageFrom(`<body>${html}</body>`).body);
    const owned = new Set(boxesOf(tokens).flatMap(box => box.owned));
    const { fields, advanced } = labelsOf(tokens, owned);
    const seen = fields.map(({ field, from, to }) => {
      const controls = tokens.slice(from, to).filter(token => token.kind === 'control');
      return `${field} ${controls.length}`;
    });
    return [...seen, ...(advanced ? ['advanced'] : [])].join(', ');
  }

  test.each([
    ['<p>Name</p><input><p>URL</p><input>', 'name 1, url 1'],
    ['<p>Name</p><input><p>Description</p><input><p>URL</p><input>', 'name 2, url 1'],
    ['<p>Verify <b>Certificate</b></p><input type="checkbox">', 'verify_cert 1'],
    ['<p><b>Custom</b> <i>Headers</i></p><textarea></textarea>', 'headers 1'],
    ['<button>Name</button><a href="#">URL</a>', ''],
    ['<label><input type="checkbox"> Secret</label>', ''],
    ['<p>Name</p><input><p>Advanced Settings</p><p>Secret</p><input>', 'name 1, secret 1, advanced'],
    ['<button>Advanced Settings</button><p>Secret</p><input>', 'secret 1, advanced'],
    ['<p>Status</p><div><span>Enabled</span><i>▾</i></div><p>Name</p><input>', 'enabled 0, name 1'],
    ['<p>Grant Types</p><div>Password</div><p>Password</p><input>', 'oauth2_grant_type 0, oauth2_password 1'],
    ['<p>Grant Types</p><p>Password</p><input>', 'oauth2_grant_type 0, oauth2_password 1'],
    ['<p>Enabled</p><button role="switch"></button>', ''],
    ['<p>Webhook <b>Name</b></p><input>', 'name 1'],
    ['<div><p>URL</p><input></div><div><p>URL</p><input></div>', 'url 1, url 1'],
    ['<div><span>URL</span><span>URL</span></div><input><input>', 'url 2'],
    ['<p>The URL to which Mist sends</p><input>', ''],
    ['<p style="display:none">Name</p><input>', ''],
  ])('%s', (html, expected) => {
    expect(labelled(html)).toBe(expected);
  });
});
