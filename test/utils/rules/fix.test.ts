import { describe, expect, test } from 'vitest';
import { check, fix } from '../../../utils/rules/check.ts';
import { draftOf } from '../../cases/draft-of.ts';
import { type CaseForm, httpPost, splunk } from '../../cases/form-case.ts';

const context = { scope: 'org', mode: 'edit', touched: true, otherNames: [] } as const;

function fixed(form: CaseForm, code: string) {
  const draft = draftOf(form);
  const finding = check(draft, context).find(each => each.code === code);
  if (!finding?.fixable) throw new Error(`${code} is not found or has no fix`);
  return fix(draft, finding);
}

const headersAfter = (form: Partial<CaseForm>, code: string) => {
  const { headers } = fixed({ ...httpPost, ...form }, code);
  if (headers.status !== 'read') throw new Error('headers are not read');
  return headers.value;
};

test.each([
  ['URL_FRAGMENT', { ...httpPost, url: 'https://h.example.com/a?b#c#d' }, 'url', 'https://h.example.com/a?b'],
  ['URL_INVALID', { ...httpPost, url: 'h.example.com:8443/in ' }, 'url', 'https://h.example.com:8443/in'],
  [
    'SPLUNK_TOKEN_SHAPE',
    { ...splunk, splunk_token: ' Splunk 2d9c41f0-7a3e-4b58-9c61-08e5f7b1a2d4' },
    'splunk_token',
    '2d9c41f0-7a3e-4b58-9c61-08e5f7b1a2d4',
  ],
] as const)('%s', (code, form, field, value) => {
  expect(fixed(form, code)[field]).toEqual({ status: 'read', value });
});

describe('header rows', () => {
  test.each([
    ['HEADER_NAME_INVALID', ['X-Team: ', 'a'], ['X-Team', 'a']],
    ['HEADER_NAME_INVALID', ['\u200bX-Team', 'a'], ['X-Team', 'a']],
    ['HEADER_NAME_INVALID', ['X-Team: net:work ', ''], ['X-Team', 'net:work']],
    ['HEADER_VALUE_EDGE_SPACE', ['X-Team', ' a b\t'], ['X-Team', 'a b']],
    ['HEADER_VALUE_INVISIBLE', ['X-Team', '\ufeff“a”\u00a0b’s\u00a0'], ['X-Team', '"a" b\'s']],
    ['HEADER_VALUE_IS_LINE', ['X-Team', 'x-team: X-Team:a:b'], ['X-Team', 'a:b']],
    ['HEADER_VALUE_IS_LINE', ['', 'X-Team: a'], ['X-Team', 'a']],
  ] as const)('%s: %j becomes %j', (code, before, [name, value]) => {
    const rows = headersAfter({ headerRows: [['X-First', '1'], before] }, code);
    expect(rows.fields).toEqual([
      { name: 'X-First', value: '1' },
      { name, value },
    ]);
  });
});

describe('header text', () => {
  const around = (value: string) => `{\n   "X-First": "1",\n   "X-Team" :\t${value}\n}\n`;

  test.each([
    ['HEADER_NOT_STRING', '1.0', '"1.0"'],
    ['HEADER_NOT_STRING', 'true', '"true"'],
    ['HEADER_NOT_STRING', 'null', '""'],
    ['HEADER_NOT_STRING', '{ "a": [1,\n 2.50] }', '"{\\"a\\":[1,2.50]}"'],
    ['HEADER_VALUE_CONTROL', '"a\\r\\n"', '"a"'],
    ['HEADER_VALUE_EDGE_SPACE', '" a"', '"a"'],
  ])('%s: %s becomes %s, and nothing else changes', (code, before, after) => {
    const { text, fields } = headersAfter({ headersText: around(before), notation: 'json' }, code);
    expect(text).toBe(around(after));
    expect(fields[1]?.value).toBe(JSON.parse(after));
  });

  test('lines keep their ends', () => {
    const { text } = headersAfter(
      { headersText: 'X-A: 1\r\n\r\nX-B : 2\r\n', notation: 'lines' },
      'HEADER_NAME_INVALID',
    );
    expect(text).toBe('X-A: 1\r\n\r\nX-B: 2\r\n');
  });
});

test('a finding that the draft no longer has changes nothing', () => {
  const [finding] = check(
    draftOf({
      ...httpPost,
      headerRows: [
        ['A', '1'],
        ['X-Team', 'a '],
      ],
    }),
    context,
  );
  const other = draftOf({ ...httpPost, headerRows: [['A', '1']] });
  expect(finding?.code).toBe('HEADER_VALUE_EDGE_SPACE');
  if (finding) expect(fix(other, finding)).toBe(other);
});
