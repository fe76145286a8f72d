import { afterEach, expect, test, vi } from 'vitest';
import { secretBits } from '../../../utils/rules/secret-bits.ts';
import { generateSecret } from '../../../utils/signature/generate-secret.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test.each([128, 256, 384, 512])('%i bits, each drawn anew', bits => {
  for (const format of ['hex', 'base64url'] as const) {
    const secrets = Array.from({ length: 50 }, () => generateSecret(bits, format));
    expect(new Set(secrets).size).toBe(50);
    for (const secret of secrets) {
      expect(secret).toMatch(format === 'hex' ? /^[0-9a-f]+$/ : /^[\w-]+$/);
      expect(Buffer.from(secret, format)).toHaveLength(bits / 8);
    }
  }
});

test('the bytes are those of crypto.getRandomValues, none left out', () => {
  const bytes = Uint8Array.from({ length: 64 }, (_, index) => (index * 37) % 256);
  vi.spyOn(crypto, 'getRandomValues').mockImplementation(target => {
    if (target instanceof Uint8Array) target.set(bytes.subarray(0, target.length));
    return target;
  });
  expect(generateSecret(512, 'hex')).toBe(Buffer.from(bytes).toString('hex'));
  expect(generateSecret(512, 'base64url')).toBe(Buffer.from(bytes).toString('base64url'));
});

test('every byte value comes up', () => {
  const seen = new Set<number>();
  for (let count = 0; count < 200; count += 1) {
    for (const byte of Buffer.from(generateSecret(512, 'base64url'), 'base64url')) seen.add(byte);
  }
  expect(seen.size).toBe(256);
});

test('its strength is what it was asked for', () => {
  expect(secretBits(generateSecret(256, 'hex'))).toBeGreaterThan(230);
});

test.each([0, 4, 100.5, 129, 4104, Number.NaN, -256])('%d bits are refused', bits => {
  expect(() => generateSecret(bits, 'hex')).toThrow(RangeError);
});
