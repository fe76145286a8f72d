import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHeaders } from '../../../utils/webhook/parse-headers.ts';
import { timesOfThisRun } from '../../setup/extent.ts';

const problems: readonly (readonly [
  text: string,
  kind: string,
  line: number,
  column: number,
  detail: string,
])[] = [
  ['{"a":"b",}', 'not-json', 1, 9, 'a comma too many before “}”'],
  ['{\n  "a": "b",\n}', 'not-json', 2, 11, 'a comma too many before “}”'],
  ['{"a":"b",,"c":"d"}', 'not-json', 1, 10, 'a comma too many'],
  ['{,"a":"b"}', 'not-json', 1, 2, 'a comma too many'],
  ["{'a':'b'}", 'not-json', 1, 2, 'single quotes where double quotes belong'],
  ['{“a”:"b"}', 'not-json', 1, 2, 'typographic quotes where straight ones belong'],
  ['{a:"b"}', 'not-json', 1, 2, 'the name “a” stands without double quotes'],
  ['{"a":b}', 'not-json', 1, 6, 'the value “b” stands without double quotes'],
  ['{"a":True}', 'not-json', 1, 6, 'the value “True” stands without double quotes'],
  ['{"a":}', 'not-json', 1, 6, 'a value is missing before “}”'],
  ['{"a":"b"\r\n"c":"d"}', 'not-json', 2, 1, 'a comma is missing before “"c"”'],
  ['{"a" "b"}', 'not-json', 1, 6, 'a colon is missing before “"b"”'],
  ['{"a"="b"}', 'not-json', 1, 5, '“=” is out of place'],
  ['{"a":"b"', 'not-json', 1, 9, '“}” is missing at the end'],
  ['{"a":"b",\n', 'not-json', 2, 1, '“}” is missing at the end'],
  ['{', 'not-json', 1, 2, '“}” is missing at the end'],
  ['"a":"b"}', 'not-json', 1, 1, '“{” is missing before the first name'],
  ['{"a":"b', 'not-json', 1, 6, 'a string is not closed by a double quote'],
  [
    '{"a":"b}\n',
    'not-json',
    1,
    6,
    'a string is not closed in its line (a line break in a value is written \\n)',
  ],
  ['{"a":"b"}}', 'not-json', 1, 10, '“}” after the end'],
  ['{"a":"b"} // c', 'not-json', 1, 11, 'a comment, which JSON does not know'],
  ['/* c */ {}', 'not-json', 1, 1, 'a comment, which JSON does not know'],
  ['{"a":"x\\qy"}', 'not-json', 1, 8, '“\\q” is no escape that JSON knows'],
  ['{"a":"\\u12"}', 'not-json', 1, 7, '“\\u” is no escape that JSON knows'],
  ['{"a":"x\ty"}', 'not-json', 1, 8, '“U+0009” stands unescaped in a string'],
  ['\ufeff{}', 'not-json', 1, 1, '“U+FEFF” is out of place'],
  ['{"a":1.}', 'not-json', 1, 6, 'the incomplete number “1.”'],
  ['[]', 'not-an-object', 1, 1, 'an array'],
  ['\n "a"', 'not-an-object', 2, 2, 'a string'],
  ['null', 'not-an-object', 1, 1, 'null'],
  ['42', 'not-an-object', 1, 1, 'a number'],
  ['hello', 'no-colon', 1, 1, 'a line without a colon'],
  ['X-A: b\n\n  X-C d', 'no-colon', 3, 3, 'a line without a colon'],
];

describe('what does not parse', () => {
  test.each(problems)('%j', (text, kind, line, column, detail) => {
    expect(parseHeaders(text).problem).toEqual({ kind, line, column, detail });
  });

  test('keeps what stood before the fault', () => {
    expect(parseHeaders('{"a":"b","c":"d"').fields.map(({ name }) => name)).toEqual(['a', 'c']);
    expect(parseHeaders('X-A: b\nX-C').fields.map(({ name }) => name)).toEqual(['X-A']);
  });

  test('a text of brackets alone does not exhaust the stack', () => {
    expect(parseHeaders(`{"a":${'['.repeat(200_000)}`).problem?.detail).toBe(
      'brackets are nested too deeply',
    );
  });
});

describe('JSON', () => {
  test('keeps doubled names, empty names and values in order', () => {
    const { notation, fields, problem } = parseHeaders('{"a":"1","a":"2","":""}');
    expect([notation, problem]).toEqual(['json', undefined]);
    expect(fields.map(({ name, value }) => [name, value])).toEqual([
      ['a', '1'],
      ['a', '2'],
      ['', ''],
    ]);
  });

  test('keeps values that are no strings as they are written', () => {
    const { fields } = parseHeaders('{"a": 1.0, "b": null, "c": [1, "x"], "d": {"e": 2}, "f": true}');
    expect(fields.map(({ value }) => value)).toEqual([
      { json: '1.0', type: 'number' },
      { json: 'null', type: 'null' },
      { json: '[1, "x"]', type: 'array' },
      { json: '{"e": 2}', type: 'object' },
      { json: 'true', type: 'boolean' },
    ]);
  });

  test('says where names and values stand', () => {
    const text = '{ "a" : "b\\n" }';
    const [field] = parseHeaders(text).fields;
    expect(text.slice(field?.nameAt?.start, field?.nameAt?.end)).toBe('"a"');
    expect(text.slice(field?.valueAt?.start, field?.valueAt?.end)).toBe('"b\\n"');
  });

  test('an empty text has no headers', () => {
    expect(parseHeaders(' \n')).toEqual({ notation: 'json', fields: [], text: ' \n' });
  });

  test('gives back any record of strings', () => {
    const record = fc.dictionary(fc.string(), fc.string(), { maxKeys: 8, noNullPrototype: true });
    fc.assert(
      fc.property(record, fc.constantFrom(undefined, 2), (headers, indent) => {
        const { notation, fields, problem } = parseHeaders(JSON.stringify(headers, null, indent));
        expect([notation, problem]).toEqual(['json', undefined]);
        expect(fields.map(({ name, value }) => [name, value])).toEqual(Object.entries(headers));
      }),
    );
  });

  test('finds fault exactly where JSON.parse does', { timeout: 30_000 }, () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"a"',
      '"b"',
      ':',
      ',',
      '1',
      '-0.5e3',
      '01',
      'null',
      'tru',
      ' ',
      '\n',
      '\u00a0',
      '"\\u12"',
      '"\\/"',
      '//',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 9 }), tokens => {
        const text = `{${tokens.join('')}`;
        const { problem } = parseHeaders(text);
        let parses = true;
        try {
          JSON.parse(text);
        } catch {
          parses = false;
        }
        expect(problem === undefined).toBe(parses);
      }),
      { numRuns: timesOfThisRun(5000) },
    );
  });
});

describe('lines', () => {
  test('are split at the first colon, with or without a blank after it', () => {
    const { notation, fields } = parseHeaders('X-A: b:c\r\n\r\nX-D:e\rX-F:\t g ');
    expect(notation).toBe('lines');
    expect(fields.map(({ name, value }) => [name, value])).toEqual([
      ['X-A', 'b:c'],
      ['X-D', 'e'],
      ['X-F', 'g '],
    ]);
  });

  test('say where names and values stand', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 5 }), pairs => {
        const text = pairs.map(([name, value]) => `X${name}: ${value}`).join('\n');
        for (const { name, value, nameAt, valueAt } of parseHeaders(text).fields) {
          expect(text.slice(nameAt?.start, nameAt?.end)).toBe(name);
          expect(text.slice(valueAt?.start, valueAt?.end)).toBe(value);
        }
      }),
    );
  });
});

test('never throws', { timeout: 30_000 }, () => {
  const piece = fc.oneof(
    fc.constantFrom('{', '}', '"', ':', ',', '\\', '\n', "'", '[', ']', '//', '“', '\ud800'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece), pieces => {
      const { text, problem } = parseHeaders(pieces.join(''));
      expect(text).toBe(pieces.join(''));
      if (problem) expect(Math.min(problem.line, problem.column)).toBeGreaterThanOrEqual(1);
    }),
    { numRuns: timesOfThisRun(5000) },
  );
});
