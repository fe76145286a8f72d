import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locateForm } from '../../../utils/portal/locate-form.ts';
import { pageReport } from '../../../utils/portal/page-report.ts';
import { formOn } from './form-on.ts';
import { pageFile, pageFrom } from './page.ts';

const folder = new URL('../../fixtures/pages/', import.meta.url);
/** Forms with everything in sight, one a library. */
const pages = readdirSync(folder).flatMap(file =>
  /-(add|edit)\.html$/.test(file) ? [file.slice(0, -5)] : [],
);

function reportOf(page: string): { report: string; fields: string[]; values: string[] } {
  const form = formOn(pageFile(page));
  if (!form) throw new Error('No form was found.');
  const values = Array.from(form.fields.located.values()).flatMap(({ control }) =>
    control.kind === 'text' && 'value' in control.element ? [String(control.element.value)] : [],
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
  ['<textarea>secret</textarea>', '<textarea></textarea>'],
  ['<p role="textbox" contenteditable="true">secret <b>word</b></p>', '[11 characters]'],
  ['<a href="https://a.example/?token=x" data-user="x" onclick="y()">Edit</a>', '<a>'],
  ['<script>secret</script><style>secret</style><img src="https://a.example/x.png">', '<div>\n</div>'],
  ['<mist-webhook-helper>ours</mist-webhook-helper>', '<div>\n</div>'],
])('%s', (html, expected) => {
  const element = pageFrom(`<body><div>${html}</div></body>`).body.firstElementChild;
  const report = element ? pageReport(element) : '';
  expect(report).toContain(expected);
  expect(report).not.toMatch(/secret|user-42|example|token|ours/);
});
