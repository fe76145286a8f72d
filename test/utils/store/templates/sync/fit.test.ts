import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fit } from '../../../../../utils/store/templates/sync/fit.ts';
import { timesOfThisRun } from '../../../../setup/extent.ts';

const bytes = (key: string, value: unknown) =>
  new TextEncoder().encode(key + JSON.stringify(value).replaceAll('<', '\\u003C')).length;
const total = (items: Readonly<Record<string, unknown>>) =>
  Object.entries(items).reduce((sum, [key, value]) => sum + bytes(key, value) + 4, 0);
const text = (length: number) => 'x'.repeat(length);

test.each<[what: string, size: number, left: string | undefined]>([
  ['8,192 bytes with its key', 8192 - 'k""'.length, undefined],
  ['a byte more', 8193 - 'k""'.length, 'sync-too-large'],
])('an item of %s', (_, size, left) => {
  expect(fit({ k: text(size) }, {}).left.get('k')).toBe(left);
});

test('what Chrome writes as a code point counts as such, and letters as UTF-8', () => {
  for (const [character, each] of [
    ['<', 6],
    ['ü', 2],
    ['"', 2],
  ] as const) {
    const most = Math.floor((8192 - 3) / each);
    expect(fit({ k: character.repeat(most) }, {}).left.size).toBe(0);
    expect(fit({ k: character.repeat(most + 1) }, {}).left.get('k')).toBe('sync-too-large');
  }
});

test('512 items are taken, and changes of theirs', () => {
  const held = Object.fromEntries(Array.from({ length: 511 }, (_, at) => [`k${at}`, 1]));
  expect(fit({ a: 1, b: 1, k0: 22 }, held)).toEqual({
    fitting: { k0: 22, a: 1 },
    left: new Map([['b', 'sync-full']]),
  });
});

test('102,400 bytes in all are taken, with what stands around each item, and no byte more', () => {
  const held = Object.fromEntries([...'abcdefghijkl'].map(key => [key, text(8000)]));
  const room = 102_400 - 12 * (8000 + 'a""'.length + 4) - ('z""'.length + 4);
  expect(fit({ z: text(room) }, held).left.size).toBe(0);
  expect(fit({ z: text(room + 1) }, held).left.get('z')).toBe('sync-full');
  expect(fit({ y: text(room), z: text(room - 1) }, held).left).toEqual(new Map([['y', 'sync-full']]));
});

const items = fc.dictionary(
  fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
  fc.oneof(fc.integer({ min: 4000, max: 8500 }), fc.nat(9000)).map(text),
  { minKeys: 8, maxKeys: 26, size: 'max' },
);

test('as many go as have room; nothing that is there makes way; each browser chooses the same, and again', () => {
  fc.assert(
    fc.property(items, items, (wanted, before) => {
      const held = fit(before, {}).fitting;
      const { fitting, left } = fit(wanted, held);
      const after = { ...held, ...fitting };
      const room = 102_400 - total(after);
      expect(room).toBeGreaterThanOrEqual(Math.min(0, 102_400 - total(held)));
      expect(new Set([...Object.keys(fitting), ...left.keys()])).toEqual(new Set(Object.keys(wanted)));
      for (const [key, failure] of left) {
        const growth = bytes(key, wanted[key]) - (key in held ? bytes(key, held[key]) : -4);
        if (failure === 'sync-too-large') expect(bytes(key, wanted[key])).toBeGreaterThan(8192);
        else expect(growth).toBeGreaterThan(room);
      }
      const reversed = Object.fromEntries(Object.entries(wanted).toReversed());
      expect(fit(reversed, held)).toEqual({ fitting, left });
      const rest = Object.fromEntries([...left.keys()].map(key => [key, wanted[key]]));
      expect(fit(rest, after)).toEqual({ fitting: {}, left });
    }),
    { numRuns: timesOfThisRun(200) },
  );
});
