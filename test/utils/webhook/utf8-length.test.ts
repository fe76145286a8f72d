import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8Length } from '../../../utils/webhook/headers.ts';

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
    { numRuns: 2000 },
  );
});
