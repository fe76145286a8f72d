import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { secretBits } from '../../../utils/rules/secret-bits.ts';

describe('secretBits', () => {
  test.each([
    ['', 0],
    ['aaaaaaaaaaaaaaaa', 4],
    ['4be17c09d2f86a35e1907c4db82f5a63', 128],
    ['4BE17C09D2F86A35E1907C4DB82F5A63', 128],
    ['4be17c09d2f86a35e1907c4db82f5a6', 124],
    ['2d9c41f0-7a3e-4b58-9c61-08e5f7b1a2d4', 122],
    ['2D9C41F0-7A3E-4B58-9C61-08E5F7B1A2D4', 122],
    ['0190163d-8694-739b-aea5-966c26f8ad91', 74],
    ['c9a646d3-9c61-11ed-b5a8-0242ac120002', 62],
    ['2d9c41f0-7a3e-5b58-9c61-08e5f7b1a2d4', 122],
    ['00000000-0000-4000-8000-000000000000', 29],
    ['11111111-1111-4111-9111-111111111111', 29],
    ['h4Tq-Zr8_Kb1Ww7NcXs2Vd', 132],
    ['h4Tq-Zr8_Kb1Ww7NcXs2Vd==', 132],
    ['7310586429', 33],
    ['9433901092008172984316241337386853', 112],
    ['g4R-283#u]2J)djnZ=', 118],
    ['20260311', 16],
    ['correct horse battery staple', 51],
    ['CorrectHorseBatteryStaple', 51],
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
    'networkoperationscenterwebhook',
    'DasIstMeinSehrGeheimesWebhookPasswort',
    'infrastructure-alerts-2026',
    '0123456789012345678901234567890123456789',
  ])('%j is weak', secret => {
    expect(secretBits(secret)).toBeLessThan(112);
  });

  test.each([
    ['32 bytes in hexadecimal', 128, () => randomBytes(32).toString('hex')],
    ['32 bytes in base64', 128, () => randomBytes(32).toString('base64')],
    ['16 bytes in hexadecimal', 112, () => randomBytes(16).toString('hex')],
    ['16 bytes in base64url', 112, () => randomBytes(16).toString('base64url')],
    ['a random UUID', 112, () => randomUUID()],
  ])('%s is strong', (_what, least, make) => {
    const weak = Array.from({ length: 300 }, make).filter(secret => secretBits(secret) < least);
    // A chance run of like characters costs some bits: one in ten thousand.
    expect(weak.length).toBeLessThanOrEqual(1);
  });

  test('lies between 0 and 512 for any text', () => {
    const character = fc.integer({ min: 0, max: 0x10ffff }).map(code => String.fromCodePoint(code));
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 100 }), secret => {
        expect(secretBits(secret)).toBeGreaterThanOrEqual(0);
        expect(secretBits(secret)).toBeLessThanOrEqual(512);
      }),
    );
  });
});
