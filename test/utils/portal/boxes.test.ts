import { expect, test } from 'vitest';
import { boxesOf } from '../../../utils/portal/boxes.ts';
import { outline } from '../../../utils/portal/outline.ts';
import { pageFrom } from './page.ts';

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
