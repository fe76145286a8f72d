import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sign } from '../../../utils/signature/sign.ts';

const utf8 = new TextEncoder();
const bytes = (value: number, count: number) => new Uint8Array(count).fill(value);
const hexBytes = (digits: string) => Uint8Array.from(Buffer.from(digits, 'hex'));

/** Only vectors whose key is UTF-8 text: Mist's secrets are. */
describe('RFC 2202, HMAC-SHA1', () => {
  test.each([
    ['\u000b'.repeat(20), utf8.encode('Hi There'), 'b617318655057264e28bc0b6fb378c8ef146be00'],
    ['Jefe', utf8.encode('what do ya want for nothing?'), 'effcdf6ae5eb2fa2d27416d5f184df9c259a7c79'],
    ['\f'.repeat(20), utf8.encode('Test With Truncation'), '4c1a03424b55e07fe7f27be1d58bb9324a9a5a04'],
    [
      Buffer.from('0102030405060708090a0b0c0d0e0f10111213141516171819', 'hex').toString('utf8'),
      bytes(0xcd, 50),
      '4c9007f4026250c6bc8414f9bf50c86c2d7235da',
    ],
  ])('key %j', async (secret, body, expected) => {
    expect((await sign(secret, body)).v1).toBe(expected);
  });
});

describe('RFC 4231, HMAC-SHA-256', () => {
  test.each([
    [
      '\u000b'.repeat(20),
      hexBytes('4869205468657265'),
      'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
    ],
    [
      'Jefe',
      hexBytes('7768617420646f2079612077616e7420666f72206e6f7468696e673f'),
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    ],
    [
      Buffer.from('0102030405060708090a0b0c0d0e0f10111213141516171819', 'hex').toString('utf8'),
      bytes(0xcd, 50),
      '82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b',
    ],
  ])('key %j', async (secret, body, expected) => {
    expect((await sign(secret, body)).v2).toBe(expected);
  });
});

test('agrees with node:crypto on any secret and body', async () => {
  const secret = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(secret, fc.uint8Array({ maxLength: 5000 }), async (key, body) => {
      const hex = (algorithm: string) =>
        createHmac(algorithm, Buffer.from(key, 'utf8')).update(body).digest('hex');
      expect(await sign(key, body)).toEqual({ v1: hex('sha1'), v2: hex('sha256') });
    }),
    { numRuns: 40 },
  );
}, 30_000);

test('signs a part of a buffer, not the buffer', async () => {
  const whole = utf8.encode('xxbodyxx');
  expect(await sign('k', whole.subarray(2, 6))).toEqual(await sign('k', utf8.encode('body')));
});

test('refuses an empty secret', async () => {
  await expect(sign('', utf8.encode('{}'))).rejects.toThrow(TypeError);
});
