import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { diagnose } from '../../../utils/signature/diagnose.ts';
import { sayDiagnosis } from '../../../utils/signature/say-diagnosis.ts';
import { sayRemark } from '../../../utils/signature/say-remark.ts';
import { verify } from '../../../utils/signature/verify.ts';

/** Made by test/fixtures/deliveries/make-cases.py, which shares no code with the extension. */
const cases = z
  .array(
    z.object({
      name: z.string(),
      codes: z.array(z.string()),
      secrets: z.array(z.string()),
      headers: z.array(z.object({ name: z.string(), value: z.string() })),
      body: z.base64(),
    }),
  )
  .parse(
    readFileSync('test/fixtures/deliveries/cases.jsonl', 'utf8')
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line)),
  );

/** One more in lower case is the same header once more. */
const isSignature = ({ name }: { name: string }) => name.startsWith('X-Mist-Signature');

describe('deliveries whose signatures do not match', () => {
  test.each(cases)('$name', async ({ codes, secrets, headers, body }) => {
    const capture = { headers, body: new Uint8Array(Buffer.from(body, 'base64')) };
    expect((await verify(secrets, capture)).status).not.toBe('valid');
    const { diagnoses, excluded, next } = await diagnose(secrets, capture);
    const found = diagnoses.map(({ causes }) => causes.map(({ code }) => code).toSorted());
    const count = codes.length === 0 ? 0 : headers.filter(isSignature).length;
    expect(found).toEqual(Array.from({ length: count }, () => codes.toSorted()));
    expect(excluded.length > 0).toBe(codes.length === 0);
    expect(next.length > 0).toBe(codes.length === 0);
    const sentences = [
      ...diagnoses.flatMap(each => sayDiagnosis(each).flatMap(Object.values)),
      ...[...excluded, ...next].map(sayRemark),
    ];
    expect(sentences.filter(sentence => /\{\w+\}|undefined/.test(String(sentence)))).toEqual([]);
  });

  test('every code has a case', () => {
    const shown = new Set(cases.flatMap(({ codes }) => codes));
    const codes = Object.keys(english).flatMap(key => /^diagnosis_(.+)_title$/.exec(key)?.[1] ?? []);
    expect(codes.length).toBeGreaterThan(80);
    expect(codes.filter(code => !shown.has(code))).toEqual([]);
  });
});
