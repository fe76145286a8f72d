import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts, type Part } from '../../../utils/signature/compare-texts.ts';
import { drawBytes, drawText } from '../../../utils/signature/draw-text.ts';

const shown = (parts: readonly Part[]) =>
  parts.map(part => ('same' in part ? part.same : `[${part.given}|${part.fits}]`)).join('');

test.each([
  ['', '', ''],
  ['ping', 'ping', 'ping'],
  ['', 'a', '[|a]'],
  ['{"a":1,"b":2}', '{"a": 1, "b": 2}', '{"a":[| ]1,[| ]"b":[| ]2}'],
  ['kitten is here', 'sitting is here', '[k|s]itt[e|i]n[|g] is here'],
  ['one\r\ntwo\r\n', 'one\ntwo\n', 'one[\r|]\ntwo[\r|]\n'],
  ['abcd', '1234', '[abcd|1234]'],
  ['eyJhIjoxfQ==', '{"a":1}', '[eyJhIjoxfQ==|{"a":1}]'],
])('%j beside %j', (given, fits, expected) => expect(shown(compareTexts(given, fits))).toBe(expected));

test('the parts are both texts, whatever they are', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '"') });
  fc.assert(
    fc.property(text, text, (given, fits) => {
      const parts = compareTexts(given, fits);
      expect(parts.map(part => ('same' in part ? part.same : part.given)).join('')).toBe(given);
      expect(parts.map(part => ('same' in part ? part.same : part.fits)).join('')).toBe(fits);
    }),
  );
});

test('many changes in a long text are told apart up to a number; two texts with nothing in common are one change', () => {
  const body = JSON.stringify(Array.from({ length: 3000 }, (_, at) => ({ ap: `d420b0${at}`, at })));
  const parts = compareTexts(body, body.replaceAll(':', ': '));
  expect(parts.slice(0, 3)).toEqual([
    { same: '[{"ap":' },
    { given: '', fits: ' ' },
    { same: '"d420b00","at":' },
  ]);
  expect(parts.length).toBeGreaterThan(1000);
  expect(parts.length).toBeLessThan(1500);
  expect(compareTexts(body, btoa(body))).toHaveLength(1);
});

test.each([
  ['a b\r\n\t\0', 'a·b‹CR›↵→‹U+0000›'],
  ['\ufeff\u00a0\u200b', '‹U+FEFF›‹U+00A0›‹U+200B›'],
  ['\u007f', '‹U+007F›'],
  ['ä – {"a":1}', 'ä·–·{"a":1}'],
])('%j is drawn as %s', (text, drawn) => expect(drawText(text)).toBe(drawn));

test('bodies are compared by characters, or by bytes where one is no UTF-8', () => {
  const utf8 = new TextEncoder().encode('\ufeffä');
  expect(drawBytes(utf8, utf8)).toEqual(['\ufeffä', '\ufeffä']);
  expect(drawBytes(new TextEncoder().encode('ä'), Uint8Array.of(0xe4))).toEqual(['Ã¤', 'ä']);
});
