import { createHash, createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { compareBytes } from '../../../utils/signature/compare-bytes.ts';
import { diagnose } from '../../../utils/signature/diagnose.ts';
import type { DiagnosisProgress, Remark } from '../../../utils/signature/diagnosis.ts';
import { rowsOfThisRun } from '../../setup/extent.ts';

const utf8 = new TextEncoder();
const secret = 'search-secret';
const event = (at: number) =>
  `{"ap":"00005e0053${(at % 256).toString(16).padStart(2, '0')}","site_name":"Zürich / Nord","text":"<ok> & done","timestamp":1764000000.0,"uptime":${at}}`;
const large = `{"topic":"device-events","events":[${Array.from({ length: 8200 }, (_, at) => event(at)).join(',')}]}`;

function captureOf(given: string, signed: string) {
  const sign = (algorithm: string) => createHmac(algorithm, secret).update(signed).digest('hex');
  const headers = [
    { name: 'X-Mist-Signature-v2', value: sign('sha256') },
    { name: 'X-Mist-Signature', value: sign('sha1') },
  ];
  return { headers, body: utf8.encode(given) };
}

test('gives the body that was signed, and where it parts from the given one', async () => {
  const signed = `{"topic":"ping","events":[${event(1)}]}`;
  const capture = captureOf(signed.replace('"events":', '"events": '), signed);
  const { diagnoses } = await diagnose(['other', secret], capture);
  const [first] = diagnoses;
  expect(diagnoses.map(({ header }) => header)).toEqual(['X-Mist-Signature-v2', 'X-Mist-Signature']);
  expect(first).toMatchObject({ code: 'BODY_SPACED', secretIndex: 1 });
  expect(new TextDecoder().decode(first?.repairedBody)).toBe(signed);
  expect(compareBytes(capture.body, first?.repairedBody ?? new Uint8Array())).toMatchObject({
    offset: 25,
    start: 9,
    givenLength: signed.length + 2,
    fitsLength: signed.length + 1,
  });
});

test('equal bodies have no difference; a cut one differs where it ends', () => {
  expect(compareBytes(utf8.encode('abc'), utf8.encode('abc'))).toBeUndefined();
  expect(compareBytes(utf8.encode('abc'), utf8.encode('ab\n'))).toMatchObject({
    offset: 2,
    given: ['61', '62', '63'],
    fits: ['61', '62', '0a'],
  });
  expect(compareBytes(utf8.encode('ab'), utf8.encode('abc'))).toMatchObject({ offset: 2 });
  expect(compareBytes(utf8.encode('abc'), utf8.encode('ab'))).toMatchObject({ offset: 2 });
});

test('a valid header is left alone, the other is diagnosed', async () => {
  const capture = captureOf('{}', '{}');
  const [v2, v1] = capture.headers;
  if (!v2 || !v1) throw new Error('no headers');
  const upper = { ...capture, headers: [v2, { ...v1, value: v1.value.toUpperCase() }] };
  const { diagnoses } = await diagnose([secret], upper);
  expect(diagnoses.map(({ header, code }) => [header, code])).toEqual([
    ['X-Mist-Signature', 'SIGNATURE_UPPER_CASE'],
  ]);
});

/** What is said to be checked next about a body, its headers' values replaced. */
async function next(given: string, signed: string, headers: Record<string, string> = {}, secrets = [secret]) {
  const own = captureOf(given, signed);
  const names = new Set(Object.keys(headers));
  const kept = own.headers.filter(({ name }) => !names.has(name));
  const more = Object.entries(headers).map(([name, value]) => ({ name, value }));
  const result = await diagnose(secrets, { ...own, headers: [...kept, ...more] });
  return result.next;
}
const codes = (remarks: readonly Remark[]) => remarks.map(({ code }) => code);

test('a signature as long as that of the other header is not said to be cut', async () => {
  const v1 = captureOf('{}', '{}').headers[1]?.value ?? '';
  const [first] = await next('{}', '{}', { 'X-Mist-Signature-v2': v1 }, ['wrong']);
  expect(first).toEqual({
    code: 'SIGNATURE_OF_OTHER',
    args: { header: 'X-Mist-Signature-v2', digits: 40, other: 'X-Mist-Signature' },
  });
  expect(codes(await next('{}', '{}', { 'X-Mist-Signature': 'a'.repeat(64) }, ['wrong']))).toContain(
    'SIGNATURE_OF_OTHER',
  );
  const cut = { 'X-Mist-Signature-v2': 'a'.repeat(40) };
  expect(codes(await next('{}', '{}', cut))).toEqual(['SIGNATURE_CUT', 'V1_FITS']);
});

test('secret and body are not said to be right where one header fits only with a cause undone', async () => {
  const v2 = { 'X-Mist-Signature-v2': 'a'.repeat(64) };
  expect(await next('{}', '{}', v2, [`${secret} `])).toEqual([
    {
      code: 'OTHER_EXPLAINED',
      args: { fitting: 'X-Mist-Signature', changed: 'X-Mist-Signature-v2' },
    },
  ]);
  expect(codes(await next('{}', '{}', v2))).toEqual(['V1_FITS']);
});

const encoded = (encoding: string) => ({ 'Content-Encoding': encoding });
const long = (length: string) => ({ 'Content-Length': length });

/** All that is to be checked next of a body where `{"a":2}` was signed. */
test.each([
  ['whole, and shorter than Content-Length', '{"a":1}', long('99'), ['BODY_REWRITTEN', 'BODY_NOT_WHOLE']],
  ['cut, and shorter', '{"a":1', { 'content-length': '99' }, ['BODY_CUT', 'BODY_OPEN']],
  ['cut, and as long as it says', '{"a":1', long('6'), ['BODY_OPEN']],
  ['a part of a delivery', '[{"ap":"1"}]', {}, ['BODY_NOT_WHOLE']],
  ['a whole delivery', '{"topic":"a","events":[]}', {}, []],
  ['followed by text', '{"a":"]"}HTTP/1.1 200 OK', {}, ['BODY_FOLLOWED']],
  ['lost in unpacking', '\ufffd', encoded('gzip'), ['BODY_REPLACED', 'BODY_COMPRESSED']],
  ['packed in a way that is not known here', '\u0001\u0002', encoded('br'), ['BODY_COMPRESSED_OTHERWISE']],
  ['called packed, and plain', '{"a":1}', encoded('gzip'), ['BODY_NOT_WHOLE']],
  ['with a letter lost', '{"a":"Z?rich"}', {}, ['BODY_NOT_WHOLE', 'BODY_QUESTION_MARKS']],
] as const)('what is checked next of a body %s', async (_, given, headers, said) => {
  const all = [...said, 'OTHER_SECRET', 'BODY_CHANGED'];
  expect(codes(await next(given, '{"a":2}', headers))).toEqual(all);
});

test('a signature given as the secret is told', async () => {
  const [v2] = captureOf('{}', '{}').headers;
  expect(codes(await next('{}', '{}', {}, [v2?.value ?? '']))[0]).toBe('SECRET_IS_SIGNATURE');
});

test.each([
  ['no digits', 'x'.repeat(70), 'SIGNATURE_UNREADABLE'],
  ['sixty digits', 'ab'.repeat(30), 'SIGNATURE_CUT'],
  ['as many digits as SHA-224', 'ab'.repeat(28), 'SIGNATURE_OF_HASH'],
  ['as many digits as MD5', 'ab'.repeat(16), 'SIGNATURE_OF_HASH'],
  ['80,000 blanks', ' '.repeat(80_000), 'SIGNATURE_TOO_LONG'],
  ['100,000 prefixes', 'v1='.repeat(100_000), 'SIGNATURE_TOO_LONG'],
])('where nothing was compared, only the signature is spoken of: %s', async (_, value, code) => {
  const result = await diagnose(['a secret', '••••••'], {
    headers: [
      { name: 'X-Mist-Signature-v2', value },
      { name: 'Content-Length', value: '999' },
    ],
    body: utf8.encode('{"topic":"ping"'),
  });
  expect(codes(result.next)).toEqual([code]);
  expect(codes(result.excluded)).toEqual(['TRIED_SIGNATURES']);
});

test('every secret is tried with every recipe, whatever its place', async () => {
  const secrets = Array.from({ length: 20 }, (_, at) => `secret-${at}`);
  const body = utf8.encode('{"topic":"ping","events":[]}');
  for (const at of [0, 7, 8, 9, 19]) {
    const key = secrets[at] ?? '';
    const hashed = createHash('sha256').update(`${key}:`).update(body).digest('hex');
    const { diagnoses } = await diagnose(secrets, {
      headers: [{ name: 'X-Mist-Signature-v2', value: hashed }],
      body,
    });
    expect(diagnoses).toMatchObject([{ code: 'RECIPE_PLAIN_HASH', secretIndex: at }]);
    const padded = secrets.with(at, ` ${key}`);
    const { diagnoses: found } = await diagnose(padded, {
      headers: [{ name: 'X-Mist-Signature-v2', value: createHmac('sha256', key).update(body).digest('hex') }],
      body,
    });
    expect(found).toMatchObject([{ code: 'SECRET_WHITE_SPACE', secretIndex: at }]);
  }
});

/** What takes seconds is for the full run. */
const inFullRun = (row: string) => rowsOfThisRun([row], () => false);

test.each(['', '\n'])(
  'forty deliveries pasted with %j between them end the search, and the one that was signed is found',
  async between => {
    const bodies = Array.from({ length: 40 }, (_, at) => `{"topic":"ping","events":[${event(at)}]}`);
    const [signed = '', ...others] = bodies;
    const { diagnoses } = await diagnose([secret], captureOf(bodies.join(between), signed));
    expect(diagnoses.map(({ causes }) => causes.map(({ code }) => code))).toEqual([
      ['BODY_SURROUNDED'],
      ['BODY_SURROUNDED'],
    ]);
    expect((await diagnose([secret], captureOf(others.join(between), signed))).diagnoses).toEqual([]);
  },
);

test.each(inFullRun('5 MB'))(
  'what is too long to be rewritten is told: %s',
  async () => {
    const long = `{"a":"${'x'.repeat(5 * 1024 * 1024)}"}`;
    const result = await diagnose([secret], captureOf(long, '[1]'));
    expect(result.next.map(({ code }) => code)).toContain('JSON_TOO_LONG');
    expect(result.excluded.map(({ code }) => code)).not.toContain('TRIED_JSON');
  },
  30_000,
);

test.each(inFullRun('1 MB'))(
  'a body of %s: nothing blocks for long, and progress is told',
  async () => {
    const seen: DiagnosisProgress[] = [];
    const turns = countTurns();
    const outcome = await diagnose(
      [secret],
      captureOf(large.replace('"uptime":7,', '"uptime":8,'), large.replace('Nord', 'Sued')),
      {
        onProgress: progress => seen.push(progress),
      },
    );
    expect(outcome.diagnoses).toEqual([]);
    expect(turns.stop()).toBeGreaterThan(30);
    expect(seen.length).toBeGreaterThan(20);
    expect(seen.at(-1)?.done).toBe(1);
    expect(seen.every(({ done }, at) => at === 0 || done >= (seen[at - 1]?.done ?? 0))).toBe(true);
  },
  60_000,
);

test('ends with the signal’s reason when it is aborted', async () => {
  const controller = new AbortController();
  const search = diagnose([secret], captureOf(large, '{}'), {
    signal: controller.signal,
    onProgress: () => controller.abort(new Error('edited')),
  });
  await expect(search).rejects.toThrow('edited');
  await expect(diagnose([secret], captureOf('{}', '[]'), { signal: controller.signal })).rejects.toThrow(
    'edited',
  );
});

/** How often the event loop came round. */
function countTurns() {
  let turns = 0;
  let isOver = false;
  const turn = () => {
    turns += 1;
    if (!isOver) setTimeout(turn);
  };
  setTimeout(turn);
  return {
    stop() {
      isOver = true;
      return turns;
    },
  };
}
