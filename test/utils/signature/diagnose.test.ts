import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { diagnose } from '../../../utils/signature/diagnose.ts';
import { type DiagnosisResult, sayDiagnosis, sayRemark } from '../../../utils/signature/diagnosis.ts';
import { verify } from '../../../utils/signature/verify.ts';
import { linesByName, linesOf } from '../../cases/lines.ts';
import { type Cause, mismatches } from '../../cases/mismatches.ts';
import { rowsOfThisRun } from '../../setup/extent.ts';

const halfInGate = <Row>(rows: readonly Row[]) => rowsOfThisRun(rows, (_, index) => index % 2 === 0);

const deliveries = (name: string): unknown[] =>
  linesOf(`test/fixtures/deliveries/${name}.jsonl`).map(line => JSON.parse(line));

/** All that is said of each. */
const whole = linesByName('test/cases/diagnoses.ndjson');

function lineOf(name: string, { diagnoses, excluded, next }: DiagnosisResult): string {
  const said = (remarks: readonly { code: string; args: unknown }[]) =>
    remarks.map(({ code, args }) => [code, args]);
  return JSON.stringify([
    name,
    diagnoses.map(({ header, secretIndex, causes, repairedBody }) => [
      header,
      secretIndex,
      said(causes),
      repairedBody && createHash('sha1').update(repairedBody).digest('hex').slice(0, 12),
    ]),
    excluded.map(({ code }) => code).join(' '),
    said(next),
  ]);
}

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
  .parse(deliveries('cases'));

/** One more in lower case is the same header once more. */
const isSignature = ({ name }: { name: string }) => name.startsWith('X-Mist-Signature');

describe('deliveries whose signatures do not match', () => {
  test.each(halfInGate(cases))('$name', async ({ name, codes, secrets, headers, body }) => {
    const capture = { headers, body: new Uint8Array(Buffer.from(body, 'base64')) };
    expect((await verify(secrets, capture)).status).not.toBe('valid');
    const result = await diagnose(secrets, capture);
    expect(lineOf(name, result)).toBe(whole.get(name));
    const { diagnoses, excluded, next } = result;
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
});

/** Made by test/fixtures/deliveries/make-written.py with the real serializers. */
const [{ body: sent }, ...written] = z
  .tuple(
    [z.object({ body: z.string() })],
    z.object({
      name: z.string(),
      text: z.string(),
      undone: z.array(z.string()),
      signed: z.array(z.string()).nullable(),
    }),
  )
  .parse(deliveries('written'));

const SECRET = '9f86d081884c7d659a2feaa0c55ad015';

async function causesOf(name: string, given: string, signed: string): Promise<string[]> {
  const value = createHmac('sha256', SECRET).update(signed).digest('hex');
  const headers = [{ name: 'X-Mist-Signature-v2', value }];
  const result = await diagnose([SECRET], { headers, body: new TextEncoder().encode(given) });
  expect(lineOf(name, result)).toBe(whole.get(name));
  return result.diagnoses.flatMap(({ causes }) => causes.map(({ code }) => code)).toSorted();
}

describe('a body as other languages write it', () => {
  test.each(halfInGate(written))('$name, in hand', async ({ name, text, undone }) => {
    expect(await causesOf(`${name}, in hand`, text, sent)).toEqual(undone.toSorted());
  });
  test.each(halfInGate(written.filter(({ signed }) => signed)))(
    '$name, signed',
    async ({ name, text, signed }) => {
      expect(await causesOf(`${name}, signed`, sent, text)).toEqual(signed?.toSorted());
    },
  );
});

test('every code has a case', () => {
  const rows = [
    ...cases.map(({ codes }) => codes),
    ...written.map(({ undone, signed }) => [...undone, ...(signed ?? [])]),
  ];
  const shown = new Set(rows.flat());
  const codes = Object.keys(english).flatMap(key => /^diagnosis_(.+)_title$/.exec(key)?.[1] ?? []);
  expect(codes.length).toBeGreaterThan(80);
  expect(codes.filter(code => !shown.has(code))).toEqual([]);
});

/** The codes that tell each cause of an independent table. */
const codesOf: Readonly<Record<Exclude<Cause, 'none'>, RegExp>> = {
  'written again': /^BODY_(?:SPACED|PRETTY|SLASHES|UNICODE|HTML_(?:UN)?ESCAPED|FLOATS|NUMBERS|KEYS)/,
  printed: /^BODY_(?:PRINTED|QUOTED|PYTHON|JSON_STRING|ESCAPED|HTML_ENTITIES)/,
  'bytes as text': /^BODY_(?:BYTE_LIST|HEX|BASE64|PYTHON_BYTES)/,
  wrapped: /^BODY_(?:JSON|FORM|PERCENT|HTML_ENTITIES|SURROUNDED|WITH_HEADERS|ESCAPED|PRINTED|QUOTED|EVENTS)/,
  charset: /^BODY_(?:LATIN1|READ_AS_LATIN1|UTF16|NORMALISED)/,
  'ends of the body': /^BODY_(?:LAST_LINE_END|EDGE_SPACE|BOM|NUL_BYTES|CRLF|SURROUNDED)/,
  compressed: /^BODY_COMPRESSED/,
  chunked: /^BODY_CHUNKED/,
  'secret: white space': /^SECRET_(?:WHITE_SPACE|INVISIBLE)/,
  'secret: quoting':
    /^SECRET_(?:QUOTE|NAMED|WHITE_SPACE|HTML|PERCENT|BACKSLASHES|LETTER_CASE|SHELL|TYPOGRAPHY)/,
  'secret: encoding': /^SECRET_(?:DECODED|ENCODED|CHARSET|NORMALISED)/,
  'signature: form': /^SIGNATURE_(?!OTHER_HASH)/,
  'signature: place': /^HEADER/,
  'signature: algorithm': /^SIGNATURE_OTHER_HASH/,
  recipe: /^RECIPE_/,
};

describe('what people have', () => {
  test.each(halfInGate(mismatches))(
    '$cause, $name',
    async ({ name, secrets, body, headers, cause, hard }) => {
      const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
      const capture = {
        headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
        body: bytes,
      };
      const { status } = await verify(secrets, capture);
      if (cause === 'signature: form' && status === 'valid') return;
      expect(status).not.toBe('valid');
      const result = await diagnose(secrets, capture);
      expect(lineOf(`${cause}, ${name}`, result)).toBe(whole.get(`${cause}, ${name}`));
      const { diagnoses, next } = result;
      if (cause === 'none' || (hard && diagnoses.length === 0)) {
        expect(diagnoses).toEqual([]);
        expect(next.length).toBeGreaterThan(0);
        return;
      }
      expect(diagnoses).toHaveLength(capture.headers.length);
      for (const { causes } of diagnoses) {
        const isTold = causes.some(({ code }) => codesOf[cause].test(code));
        expect(isTold, JSON.stringify(causes)).toBe(true);
      }
    },
  );
});
