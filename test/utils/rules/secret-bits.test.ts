import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { secretBits } from '../../../utils/rules/secret-bits.ts';

describe('secretBits', () => {
  test.each([
    ['', 0],
    ['aaaaaaaaaaaaaaaa', 4],
    ['4be17c09d2f86a35e1907c4db82f5a63', 128],
    ['4BE17C09D2F86A35E1907C4DB82F5A63', 128],
    ['2d9c41f0-7a3e-4b58-9c61-08e5f7b1a2d4', 122],
    ['h4Tq-Zr8_Kb1Ww7NcXs2Vd', 132],
    ['h4Tq-Zr8_Kb1Ww7NcXs2Vd==', 132],
    ['7310586429', 33],
    ['correct horse battery staple', 51],
  ])('%j has %i bits', (secret, bits) => {
    expect(Math.floor(secretBits(secret))).toBe(bits);
  });

  test.each([
    'mist',
    'password',
    'MyWebhookSecret2024',
    'abcdefghijklmnopqrstuvwxyz0123456789',
    'abcabcabcabcabcabcabcabcabcabcabcabc',
    'thisismyverylongwebhookpassphrase',
    'summer-winter-autumn-2026',
    '0123456789012345678901234567890123456789',
  ])('%j is weak', secret => {
    expect(secretBits(secret)).toBeLessThan(128);
  });

  test('what a generator makes of 32 bytes is strong', () => {
    for (const encoding of ['hex', 'base64', 'base64url'] as const) {
      for (let run = 0; run < 200; run += 1) {
        expect(secretBits(randomBytes(32).toString(encoding))).toBeGreaterThanOrEqual(128);
      }
    }
  });

  test('lies between 0 and 512 for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), secret => {
        expect(secretBits(secret)).toBeGreaterThanOrEqual(0);
        expect(secretBits(secret)).toBeLessThanOrEqual(512);
      }),
    );
  });
});
