import fc from 'fast-check';

/** A random piece of a page. */
export interface Tree {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly text: string;
  readonly children: readonly Tree[];
  /** Whether the children stand in an open shadow root. */
  readonly shadow: boolean;
}

const tags =
  'div span label fieldset legend table tr td th dl dt dd ul li p h2 b form details summary dialog button a input input input textarea select option slot x-thing svg template style mist-webhook-helper'.split(
    ' ',
  );
const words =
  'Add Webhook|Edit Webhook|Webhooks|Status|Enabled|Disabled|Webhook Type|HTTP POST|OAuth2|Splunk|Name|URL|Topics|Standard|WiFi Clients|Connected|Alerts|Audits|Client Join|Location Zone|Grant Types|Password|Client Credentials|Token URL|Client ID|Client Secret|User name|Scopes|Splunk Token|Advanced Settings|Verify Certificate|Yes|No|Secret|Custom Headers|Header|Value|Add Header|Add|Save|Cancel|×|+|Select all|3 selected|https://hooks.example.com/in|••••|{"A":"b"}|A: b'.split(
    '|',
  );
/** Few ids for many references, so that they meet, cross and run in circles. */
const ids = ['a', 'b', 'c', 'field-:r1:', '__proto__', 'constructor', 'x[y]', ''];

const anyWord = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '\u0000', '\ud800', 'x'.repeat(3000), '(((', '()*') },
);
const someIds = fc.array(fc.constantFrom(...ids), { maxLength: 3 }).map(list => list.join(' '));
const roles =
  'dialog alertdialog group radiogroup radio checkbox switch combobox listbox option button link textbox menu tooltip table row cell menuitemcheckbox none'.split(
    ' ',
  );
const types =
  'text password url checkbox radio hidden button submit image file range color search TEXT bogus'.split(' ');
const states = ['true', 'false', 'mixed', '', 'on', 'checked', 'undefined'];

const anyAttribute = fc.oneof(
  fc.tuple(fc.constant('id'), fc.constantFrom(...ids)),
  fc.tuple(fc.constantFrom('for', 'aria-labelledby', 'aria-owns', 'aria-controls', 'form'), someIds),
  fc.tuple(fc.constantFrom('aria-label', 'placeholder', 'title', 'value', 'label', 'class', 'name'), anyWord),
  fc.tuple(fc.constant('role'), fc.oneof(fc.constantFrom(...roles), anyWord)),
  fc.tuple(fc.constant('type'), fc.constantFrom(...types)),
  fc.tuple(
    fc.constantFrom(
      'aria-checked',
      'aria-pressed',
      'aria-selected',
      'aria-expanded',
      'aria-hidden',
      'aria-modal',
      'aria-haspopup',
      'data-state',
      'contenteditable',
      'checked',
      'selected',
      'hidden',
      'open',
      'multiple',
      'inert',
      'href',
      'slot',
      'aria-multiselectable',
    ),
    fc.constantFrom(...states, 'listbox'),
  ),
  fc.tuple(
    fc.constant('style'),
    fc.constantFrom(
      'display:none',
      'display:contents',
      'visibility:hidden',
      'height:0;overflow:hidden',
      ':;{',
      'display:flex',
    ),
  ),
);

/** Frames are rare, since each is a window of its own. */
const anyTag = fc.oneof(
  { weight: 300, arbitrary: fc.constantFrom(...tags) },
  { weight: 1, arbitrary: fc.constant('iframe') },
);

function treeOf(depth: number): fc.Arbitrary<Tree> {
  const children =
    depth > 0 ? fc.array(treeOf(depth - 1), { maxLength: depth > 3 ? 3 : 2 }) : fc.constant([]);
  return fc.record({
    tag: anyTag,
    attributes: fc.array(anyAttribute, { maxLength: 3 }),
    text: fc.oneof(fc.constant(''), anyWord),
    children,
    shadow: fc.nat(9).map(chance => chance === 0),
  });
}

/** Random trees of all that a webhook form may be made of, and of what it should not be made of. */
export const anyTree: fc.Arbitrary<Tree> = treeOf(4);
