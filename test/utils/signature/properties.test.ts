import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnose } from '../../../utils/signature/diagnose.ts';
import { sign } from '../../../utils/signature/sign.ts';
import { tamperingOf } from '../../cases/tamperings.ts';
import { timesOfThisRun } from '../../setup/extent.ts';

const SEEDS = timesOfThisRun(60);

test('nothing explains a tampered body, another secret or a damaged signature', async () => {
  const kinds = new Set<string>();
  // `npm run bench -- tamperings` tries 10,000.
  for (let seed = 0; seed < SEEDS; seed += 1) {
    const { kind, secrets, headers, body } = tamperingOf(seed);
    const { diagnoses, excluded, next } = await diagnose(secrets, { headers, body });
    expect(diagnoses, `${seed}, ${kind}`).toEqual([]);
    expect(excluded.length).toBeGreaterThan(0);
    expect(next.length).toBeGreaterThan(0);
    kinds.add(kind);
  }
  expect(kinds.size).toBeGreaterThan(SEEDS / 4);
});

test('a signature agrees with node:crypto on any secret and body', async () => {
  const secret = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(secret, fc.uint8Array({ maxLength: 2000 }), async (key, body) => {
      const hex = (algorithm: string) =>
        createHmac(algorithm, Buffer.from(key, 'utf8')).update(body).digest('hex');
      expect(await sign(key, body)).toEqual({ v1: hex('sha1'), v2: hex('sha256') });
    }),
    { numRuns: 30 },
  );
});
