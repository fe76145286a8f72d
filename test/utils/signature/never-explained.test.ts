import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnose } from '../../../utils/signature/diagnose.ts';

const events = fc.array(
  fc.record({
    ap: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 12, maxLength: 12 }),
    site_name: fc.string({ unit: 'grapheme', maxLength: 12 }),
    timestamp: fc.double({ min: 1.6e9, max: 1.9e9, noNaN: true }),
  }),
  { minLength: 1, maxLength: 3 },
);
const body = events.map(list => JSON.stringify({ topic: 'device-events', events: list }));
const secret = fc.string({ unit: 'grapheme', minLength: 8, maxLength: 40 });

/** Damages that no transform may undo: a digit or letter replaced, removed or put in, a part cut off. */
const tampering = fc.constantFrom('digit', 'letter', 'cut', 'secret', 'cut-secret', 'cut-signature' as const);

const replaceIn = (text: string, pattern: RegExp, at: number) => {
  const places = [...text.matchAll(pattern)];
  const place = places[at % places.length];
  if (!place) return `${text.slice(0, -1)}0}`;
  const written = place[0] === '7' ? '3' : place[0] === 'q' ? 'z' : /\d/.test(place[0]) ? '7' : 'q';
  return text.slice(0, place.index) + written + text.slice(place.index + 1);
};

test('no tampered body, other secret or cut signature is explained away', async () => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(body, secret, tampering, fc.nat(), async (text, key, kind, at) => {
      const [v2 = '', v1 = ''] = ['sha256', 'sha1'].map(hash =>
        createHmac(hash, key).update(text).digest('hex'),
      );
      const cut = kind === 'cut-signature' ? -1 - (at % 30) : undefined;
      const changed =
        kind === 'digit'
          ? replaceIn(text, /\d/g, at)
          : kind === 'letter'
            ? replaceIn(text, /[a-z]/g, at)
            : kind === 'cut'
              ? text.slice(0, -3 - (at % 20))
              : text;
      const used = kind === 'secret' ? `x${at}y` : kind === 'cut-secret' ? `${key}k`.slice(1) : key;
      if (used === key && changed === text && cut === undefined) return;
      const capture = {
        headers: [
          { name: 'X-Mist-Signature-v2', value: v2.slice(0, cut) },
          { name: 'X-Mist-Signature', value: v1.slice(0, cut) },
        ],
        body: new TextEncoder().encode(changed),
      };
      const { diagnoses, excluded, next } = await diagnose([used], capture);
      runs += 1;
      expect(diagnoses).toEqual([]);
      expect(excluded.length).toBeGreaterThan(0);
      expect(next.length).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
  expect(runs).toBeGreaterThan(950);
}, 180_000);
