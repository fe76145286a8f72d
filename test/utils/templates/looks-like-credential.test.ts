import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksLikeCredential } from '../../../utils/templates/looks-like-credential.ts';

test.each([
  'Bearer abc',
  'Basic dXNlcjpwYXNz',
  'Splunk 2d9c41f0-7a3e-4b58-9c61-08e5f7b1a2d4',
  '2d9c41f0-7a3e-4b58-9c61-08e5f7b1a2d4',
  'ghp_0123456789',
  'session=short; path=/',
  'https://user:pw@example.com/',
  '9f86d081884c7d659a2feaa0c55ad015',
])('%s looks like one', value => expect(looksLikeCredential(value)).toBe(true));

test.each([
  '',
  'network',
  'application/json',
  'https://example.com/hooks/mist',
  '2026-11-24T10:00:00Z',
  'sfo1-edge-router-07.prod.example.com',
  'Building 7, floor 2',
  'Mist-Site-SFO1-Building7',
  'production-network-monitoring',
  '1000000000000000',
])('%s does not', value => expect(looksLikeCredential(value)).toBe(false));

describe('generated secrets', () => {
  const bytes = fc
    .noBias(fc.uint8Array({ minLength: 32, maxLength: 64 }))
    .filter(all => new Set(all).size > 20);

  test.each(['hex', 'base64', 'base64url'] as const)('%s of 32 random bytes and more', encoding => {
    fc.assert(fc.property(bytes, all => looksLikeCredential(Buffer.from(all).toString(encoding))));
  });
});
