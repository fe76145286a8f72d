import { createHmac, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hmac, hmacKey, sign } from '../../../utils/signature/sign.ts';
import { toHex } from '../../../utils/webhook/bytes.ts';

const utf8 = new TextEncoder();

test.each([0, 1, 55, 56, 63, 64, 65, 1000, 65_536, 1_048_576])(
  'agrees with node:crypto on %i random bytes',
  async size => {
    const message = new Uint8Array(randomBytes(size));
    for (const secret of ['plain', 'Grüße 漢字 🔑', `${'long '.repeat(40)}`]) {
      for (const [hash, algorithm] of [
        ['SHA-1', 'sha1'],
        ['SHA-256', 'sha256'],
        ['MD5', 'md5'],
        ['SHA-224', 'sha224'],
      ] as const) {
        const expected = createHmac(algorithm, secret).update(message).digest('hex');
        expect(toHex(await hmac(hash, utf8.encode(secret), message))).toBe(expected);
      }
    }
  },
);

describe('sign', () => {
  test('gives the signatures of both headers', async () => {
    expect(await sign('Jefe', utf8.encode('what do ya want for nothing?'))).toEqual({
      v1: 'effcdf6ae5eb2fa2d27416d5f184df9c259a7c79',
      v2: '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    });
    expect((await hmacKey('SHA-256', utf8.encode('Jefe'))).extractable).toBe(false);
  });

  test('signs a part of a buffer, not the buffer', async () => {
    const whole = utf8.encode('xxbodyxx');
    expect(await sign('k', whole.subarray(2, 6))).toEqual(await sign('k', utf8.encode('body')));
  });

  test('refuses an empty secret', async () => {
    await expect(sign('', utf8.encode('{}'))).rejects.toThrow(
      new TypeError('A delivery without a secret has no signature.'),
    );
  });
});
