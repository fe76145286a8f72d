import { afterEach, expect, test, vi } from 'vitest';
import { generateSecret } from '../../../utils/signature/generate-secret.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test.each([8, 256, 512, 4096])('%i bits are those of crypto.getRandomValues, none left out', bits => {
  const drawn = Uint8Array.from({ length: bits / 8 }, (_, index) => (index * 37 + 250) % 256);
  vi.spyOn(crypto, 'getRandomValues').mockImplementation(target => {
    if (target instanceof Uint8Array) target.set(drawn);
    return target;
  });
  expect(generateSecret(bits, 'hex')).toBe(Buffer.from(drawn).toString('hex'));
  expect(generateSecret(bits, 'base64url')).toBe(Buffer.from(drawn).toString('base64url'));
});

test.each([0, 4, 100.5, 129, 4104, Number.NaN, -256])('%d bits are refused', bits => {
  expect(() => generateSecret(bits, 'hex')).toThrow(RangeError);
});
