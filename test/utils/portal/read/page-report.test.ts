import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { controlKind } from '../../../../utils/portal/dom/control.ts';
import { locateForm } from '../../../../utils/portal/match/locate-form.ts';
import { pageReport } from '../../../../utils/portal/point-out/page-report.ts';
import { pagesOfThisRun } from '../page/fixture-pages.ts';
import { pageFile, pageFrom } from '../page/page.ts';
import { formOn } from '../page/read-page.ts';

/** Forms with everything in sight, one a library. */
const pages = pagesOfThisRun().filter(page => /-(add|edit)$/.test(page));

function reportOf(page: string): { report: string; fields: string[]; values: string[] } {
  const form = formOn(pageFile(page));
  if (!form) throw new Error('No form was found.');
  const values = Array.from(form.fields.located.values()).flatMap(({ control }) =>
    control.elements.flatMap(each =>
      controlKind(each) === 'text' && 'value' in each ? [String(each.value)] : [],
    ),
  );
  return { report: pageReport(form.root), fields: [...form.fields.located.keys()].sort(), values };
}

describe.each(pages)('the report of %s', page => {
  const { report, fields, values } = reportOf(page);

  test('holds no value, address, id or class', () => {
    expect(values.filter(value => value.length > 3 && report.includes(value))).toEqual([]);
    expect(report).not.toMatch(/:\/\/|\bclass=|\bvalue=|\bhref=|\bsrc=|\bstyle="(?!display:none")/);
    for (const [, ids = ''] of report.matchAll(
      / (?:id|for|name|aria-\w+by|aria-controls|aria-owns)="([^"]*)"/g,
    )) {
      expect(ids).toMatch(/^e\d+( e\d+)*$/);
    }
  });

  test('is a page on which the same fields are found', () => {
    const dialog = pageFrom(`<body>${report}</body>`).body.firstElementChild;
    const again = dialog && locateForm(dialog);
    expect([...(again?.fields.located.keys() ?? [])].sort()).toEqual(fields);
  });
});

test.each([
  [
    '<input value="secret" placeholder="https://a.example" type="password">',
    '<input placeholder type="password">',
  ],
  [
    '<input id="user-42" name="user-42" aria-labelledby="user-42 x">',
    '<input id="e1" name="e1" aria-labelledby="e1 e2">',
  ],
  ['<p>4e1243bd22c66e76c2ba9eddc1f91394</p>', '[32 characters]'],
  ['<p>Feed of team 7 at 10.0.0.1</p>', '[26 characters]'],
  ['<p>a &lt;b&gt; "c"</p>', '[9 characters]'],
  ['<h2>Edit Webhook of Contoso</h2>', '[23 characters]'],
  ['<h2>Contoso</h2>', '[7 characters]'],
  ['<label>Secret (Contoso) *</label>', 'Secret (…) *'],
  ['<label>Secret (HTTP-POST only)</label>', 'Secret (HTTP-POST only)'],
  ['<label>▸ SETTINGS:</label>', '▸ Settings:'],
  ['<label>Verify <b>Certificate</b></label>', 'Certificate'],
  ['<label>Verify <b>Contoso</b></label>', '[7 characters]'],
  ['<select><option>HTTP Post</option><option>Contoso</option></select>', '[7 characters]'],
  ['<input placeholder="Contoso" aria-label="URL">', '<input placeholder aria-label="URL">'],
  ['<span>Secret is hunter2</span>', '[17 characters]'],
  ['<contoso-box role="contoso" type="contoso" aria-checked="contoso">Name</contoso-box>', '<x-element>'],
  ['<input type="submit" value="Save">', '<input type="submit" aria-label="Save">'],
  ['<textarea>secret</textarea>', '<textarea></textarea>'],
  ['<p role="textbox" contenteditable="true">secret <b>word</b></p>', '[11 characters]'],
  ['<a href="https://a.example/?token=x" data-user="x" onclick="y()">Edit</a>', '<a>'],
  ['<script>secret</script><style>secret</style><img src="https://a.example/x.png">', '<div>\n</div>'],
  ['<mist-webhook-helper>ours</mist-webhook-helper>', '<div>\n</div>'],
])('%s', (html, expected) => {
  const element = pageFrom(`<body><div>${html}</div></body>`).body.firstElementChild;
  const report = element ? pageReport(element) : '';
  expect(report).toContain(expected);
  expect(report).not.toMatch(/secret|user-42|example|token|ours|contoso|hunter2/);
});

/** Something of a person's, in many makes; none is a wording of ours or a part of one. */
const mark = fc
  .tuple(
    fc.constantFrom('zq7', 'Zq7-', '7qZ ', '“zq7', 'zq7://', 'zq7@'),
    fc.string({ minLength: 3, maxLength: 24 }),
  )
  .map(([start, rest]) => `${start}¤${rest.replace(/[<>&"'`\s=/]/g, '_')}`);
const beside = fc.constantFrom(
  '',
  'Secret ',
  'Name: ',
  'URL (',
  'Add ',
  'Settings · ',
  '* ',
  '(',
  'Topics: 3 ',
);
const tags = ['p', 'label', 'h2', 'button', 'option', 'summary', 'td', 'legend', 'li', 'a', 'span', 'x-zq7'];
const attributes =
  'id class name for value title placeholder aria-label aria-description alt href src role type scope data-x style aria-checked aria-haspopup contenteditable maxlength label pattern autocomplete zq7'.split(
    ' ',
  );
const planted = fc.record({
  tag: fc.constantFrom(...tags),
  text: mark,
  beside,
  attribute: fc.constantFrom(...attributes),
});

test('whatever is planted in a page, its report never tells it', () => {
  fc.assert(
    fc.property(fc.array(planted, { minLength: 1, maxLength: 8 }), fc.boolean(), (plants, shadow) => {
      const { body } = pageFrom('<body><div></div></body>');
      const root = body.firstElementChild ?? body;
      let at: Element | ShadowRoot = shadow ? root.attachShadow({ mode: 'open' }) : root;
      for (const { tag, text, beside, attribute } of plants) {
        const element = root.ownerDocument.createElement(tag);
        element.setAttribute(attribute, `${beside}${text}`);
        const input = root.ownerDocument.createElement('input');
        input.value = text;
        input.setAttribute(attribute, text);
        at.append(element, `${beside}${text}`, input);
        element.append(`${beside}${text})`, text);
        at = element;
      }
      const report = pageReport(root);
      expect(report).toContain('<div');
      expect(report.toLowerCase()).not.toMatch(/zq7|7qz/);
      expect(report).not.toContain('¤');
    }),
    { numRuns: 150 },
  );
});
