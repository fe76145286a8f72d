import fc from 'fast-check';
import { expect, test } from 'vitest';
import { solveText, type Values } from '../../../../utils/fleet/drift/solve-text.ts';
import { escapeBraces, splitVariables } from '../../../../utils/templates/variables.ts';
import { timesOfThisRun } from '../../../setup/extent.ts';

const isSecret = (name: string) => name.startsWith('secret');
const solve = (wanted: string, found: string, known: Values = new Map()) => {
  const values = solveText(splitVariables(wanted), found, known, isSecret);
  return values && Object.fromEntries(values);
};

const rows: readonly (readonly [
  wanted: string,
  found: string,
  values: Record<string, string | null> | undefined,
])[] = [
  ['a', 'a', {}],
  ['a', 'b', undefined],
  ['a', 'ab', undefined],
  ['a', 'ba', undefined],
  ['{{x}}', 'a', { x: 'a' }],
  ['{{x}}', '', undefined],
  ['a{{x}}', 'a', undefined],
  ['a{{x}}', 'abc', { x: 'bc' }],
  ['{{x}}c', 'abc', { x: 'ab' }],
  ['{{x}}c', 'c', undefined],
  ['{{x}}c', 'cc', { x: 'c' }],
  ['{{x}}a', 'aaa', { x: 'aa' }],
  ['a{{x}}c', 'abc', { x: 'b' }],
  ['a{{x}}c', 'ac', undefined],
  ['aba{{x}}', 'ab', undefined],
  ['ab{{x}}ba', 'aba', undefined],
  ['{{x}}-{{y}}', 'a-b-c', { x: 'a', y: 'b-c' }],
  ['{{x}}-{{y}}.', '--b.', { x: '-', y: 'b' }],
  ['{{x}}-{{x}}', 'a-a', { x: 'a' }],
  ['{{x}}-{{x}}', 'a-b', undefined],
  ['{{x}}{{y}}', 'ab', {}],
  ['{{x}}{{y}}', 'a', undefined],
  ['{{x}}{{y}}c', 'abc', {}],
  ['{{x}}{{y}}c', 'bc', undefined],
  ['Bearer {{secret}}', 'Bearer {{header}}', { secret: null }],
  ['Bearer {{secret}}', 'Bearer ', undefined],
  ['Bearer {{secret}}', 'Basic {{header}}', undefined],
  ['{{secret}}', 'plain', { secret: null }],
  ['{{secret_a}}{{secret_b}}', '{{url_path}}', undefined],
  ['https://h/{{x}}', 'https://h/{{url_path}}', { x: null }],
  ['{{{{a}}', '{{{{a}}', {}],
  ['{{{{a}}', '{{a}}', undefined],
  ['{{{{{{x}}', '{{{{b', { x: 'b' }],
];

test.each(rows)('%s for %s', (wanted, found, values) => {
  expect(solve(wanted, found)).toEqual(values);
});

test('what is known stays, and is no variable any more', () => {
  const known = new Map([
    ['x', 'a-b'],
    ['secret', null],
  ]);
  expect(solve('{{x}}-{{y}}', 'a-b-c', known)).toEqual({ x: 'a-b', secret: null, y: 'c' });
  expect(solve('{{x}}-{{y}}', 'a-c', known)).toBeUndefined();
  expect(solve('{{x}}', 'a', known)).toBeUndefined();
  expect(solve('{{secret}}', '{{other}}', known)).toEqual({ x: 'a-b', secret: null });
});

test('a text with values filled in is solved, and what is solved gives the text again', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '-', '{', '}'), minLength: 1, maxLength: 4 });
  const piece = fc.oneof(fc.constantFrom('{{x}}', '{{y}}', '{{z}}'), word.map(escapeBraces));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), fc.tuple(word, word, word), (pieces, [x, y, z]) => {
      const wanted = pieces.join('');
      const names = splitVariables(wanted).flatMap(each => ('variable' in each ? each.variable : []));
      // A variable that stands twice is taken where it first fits, and that may be too early.
      fc.pre(new Set(names).size === names.length);
      const given: Record<string, string> = { x, y, z };
      // Words side by side can make a variable of their own.
      fc.pre(names.every(name => name in given));
      const fill = (values: Readonly<Record<string, string | null>>) =>
        splitVariables(wanted)
          .map(each => ('text' in each ? each.text : (values[each.variable] ?? given[each.variable])))
          .join('');
      const text = fill(given);
      fc.pre(!text.includes('{{'));
      const values = solve(wanted, text);
      expect(values).toBeDefined();
      const isWhole = names.every(name => values && name in values);
      if (values && isWhole) expect(fill(values)).toBe(text);
    }),
    { numRuns: timesOfThisRun(500) },
  );
});
