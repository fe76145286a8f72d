import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headerSize, utf8Length } from '../../../utils/webhook/headers.ts';
import { timesOfThisRun } from '../../setup/extent.ts';

test.each([
  ['X-A', 'b', 4],
  ['', '', 0],
  ['é', '🛜', 6],
  ['X-A', { json: '1.0', type: 'number' as const }, 6],
])('%s with %j takes %i bytes', (name, value, bytes) => {
  expect(headerSize({ name, value })).toBe(bytes);
});

/** Any text that a page can hold, halves of pairs included. */
const units = fc.array(
  fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd7ff, max: 0xe000 })),
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  units.map(codes => String.fromCharCode(...codes)),
);

test('is as long as what an encoder gives', () => {
  fc.assert(
    fc.property(texts, text => {
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
    }),
    { numRuns: timesOfThisRun(2000) },
  );
});
