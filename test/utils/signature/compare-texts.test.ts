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

/** The edits of the shortest way: all characters but twice those of the longest common subsequence. */
function fewestEdits(a: string, b: string): number {
  let row = Array.from(b, () => 0);
  for (const one of a) {
    let before = 0;
    row = row.map((above, at) => {
      const diagonal = at === 0 ? 0 : (row[at - 1] ?? 0);
      before = one === b[at] ? diagonal + 1 : Math.max(above, before);
      return before;
    });
  }
  return a.length + b.length - 2 * (row.at(-1) ?? 0);
}

test.each([
  ['hundreds of edits', 300, 300, '2000 [2301|2301]'],
  ['a hundred characters for a hundred', 100, 100, '2000 [100|120] 1980 [21|1]'],
  ['half as many', 50, 50, '2000 [50|50] 2000 [1|1]'],
  ['more left out than one way takes', 150, 0, '2000 [2151|2001]'],
  ['fewer left out', 110, 0, '2000 [110|0] 2000 [1|1]'],
])('a long text is followed as far as it is worth it: %s', (_, out, into, expected) => {
  const text = (middle: string, end: string) => `${'a'.repeat(2000)}${middle}${'b'.repeat(2000)}${end}`;
  const parts = compareTexts(text('x'.repeat(out), '1'), text('y'.repeat(into), '2'));
  const length = (part: Part) =>
    'same' in part ? part.same.length : `[${part.given.length}|${part.fits.length}]`;
  expect(parts.map(length).join(' ')).toBe(expected);
});

test('short ways are the shortest', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });
  const end = 'z'.repeat(40);
  fc.assert(
    fc.property(text, text, (given, fits) => {
      const changes = compareTexts(given + end, fits + end).flatMap(part => ('given' in part ? [part] : []));
      expect(changes.map(part => part.given + part.fits).join('').length).toBe(fewestEdits(given, fits));
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
  expect(parts).toHaveLength(1203);
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
