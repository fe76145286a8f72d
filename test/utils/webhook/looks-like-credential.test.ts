import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksLikeCredential } from '../../../utils/webhook/looks-like-credential.ts';

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

  test('slashes of base64 do not cut it into words', () => {
    expect(looksLikeCredential('MjWOuOJgs/gW508kPF/irXw7nJweb2hP/3O9RsEAJA1g/k2RxA==')).toBe(true);
    expect(looksLikeCredential('/v1/Ingest/Mist-Events/Main2/alarms')).toBe(false);
  });

  test.each(['hex', 'base64', 'base64url'] as const)('%s of 32 random bytes and more', encoding => {
    const property = fc.property(bytes, all => looksLikeCredential(Buffer.from(all).toString(encoding)));
    // One in 300,000 random texts changes as seldom as words do, so that not every run may draw its own.
    fc.assert(property, { seed: 1 });
  });
});
