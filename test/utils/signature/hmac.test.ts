import { createHmac, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hmac, hmacKey, sign } from '../../../utils/signature/sign.ts';
import { toHex } from '../../../utils/webhook/bytes.ts';

const utf8 = new TextEncoder();
const repeated = (byte: number, count: number) => new Uint8Array(count).fill(byte);
const counted = Uint8Array.from({ length: 25 }, (_, at) => at + 1);
const longKey = 'Test Using Larger Than Block-Size Key - Hash Key First';

describe('RFC 2202, HMAC-SHA1', () => {
  test.each([
    [repeated(0x0b, 20), 'Hi There', 'b617318655057264e28bc0b6fb378c8ef146be00'],
    ['Jefe', 'what do ya want for nothing?', 'effcdf6ae5eb2fa2d27416d5f184df9c259a7c79'],
    [repeated(0xaa, 20), repeated(0xdd, 50), '125d7342b9ac11cd91a39af48aa17b4f63f175d3'],
    [counted, repeated(0xcd, 50), '4c9007f4026250c6bc8414f9bf50c86c2d7235da'],
    [repeated(0x0c, 20), 'Test With Truncation', '4c1a03424b55e07fe7f27be1d58bb9324a9a5a04'],
    [repeated(0xaa, 80), longKey, 'aa4ae5e15272d00e95705637ce8a3b55ed402112'],
    [
      repeated(0xaa, 80),
      'Test Using Larger Than Block-Size Key and Larger Than One Block-Size Data',
      'e8e99d0f45237d786d6bbaa7965c7808bbff1a91',
    ],
  ])('case %#', async (key, message, expected) => {
    expect(toHex(await hmac('SHA-1', bytesOf(key), bytesOf(message)))).toBe(expected);
  });
});

describe('RFC 4231, HMAC-SHA-256', () => {
  test.each([
    [repeated(0x0b, 20), 'Hi There', 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
    [
      'Jefe',
      'what do ya want for nothing?',
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    ],
    [
      repeated(0xaa, 20),
      repeated(0xdd, 50),
      '773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe',
    ],
    [counted, repeated(0xcd, 50), '82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b'],
    [repeated(0xaa, 131), longKey, '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54'],
    [
      repeated(0xaa, 131),
      'This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being used by the HMAC algorithm.',
      '9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2',
    ],
  ])('case %#', async (key, message, expected) => {
    expect(toHex(await hmac('SHA-256', bytesOf(key), bytesOf(message)))).toBe(expected);
  });
});

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

function bytesOf(value: string | Uint8Array): Uint8Array {
  return typeof value === 'string' ? utf8.encode(value) : value;
}
