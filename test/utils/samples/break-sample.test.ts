import { expect, test } from 'vitest';
import { type BreakCode, breakSample, breaks } from '../../../utils/samples/breaks.ts';
import { sampleBody } from '../../../utils/samples/sample-body.ts';
import { diagnose } from '../../../utils/signature/diagnose.ts';
import { sign } from '../../../utils/signature/sign.ts';
import { verify } from '../../../utils/signature/verify.ts';

const utf8 = new TextEncoder();
const secret = 'c2FtcGxlLXNlY3JldA';
const isCode = (code: string): code is BreakCode => Object.hasOwn(breaks, code);
const codes = Object.keys(breaks).filter(isCode);
const unexplained: ReadonlySet<BreakCode> = new Set([
  'TAMPERED_BODY',
  'OTHER_SECRET',
  'CUT_SIGNATURE',
  'WITHOUT_V2',
]);

test.each(codes)('%s is refused, and diagnosed as what it is', async code => {
  const body = utf8.encode(sampleBody('client-join', { events: 2, now: 1_764_000_000_000 }));
  const sample = await breakSample(code, { body, secret }, sign);
  if (!sample) throw new Error('the sample holds nothing to break');
  expect((await verify([secret], sample)).status).not.toBe('valid');
  const { diagnoses } = await diagnose([secret], sample);
  const expected = unexplained.has(code) ? [] : [code, code];
  expect(diagnoses.map(({ causes }) => causes.map(cause => cause.code).join())).toEqual(expected);
});

test('a sample that holds nothing to break is told', async () => {
  const body = utf8.encode('{"topic":"a","events":[{}]}');
  expect(await breakSample('BODY_SLASHES_ESCAPED', { body, secret }, sign)).toBeUndefined();
  expect(await breakSample('BODY_UNICODE_ESCAPED', { body, secret }, sign)).toBeUndefined();
});
