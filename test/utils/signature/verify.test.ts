import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { signatureHeaders } from '../../../utils/signature/verdict.ts';
import { verify } from '../../../utils/signature/verify.ts';

const body = new TextEncoder().encode('{"topic":"ping","events":[]}');
const sign = (algorithm: string, secret: string) => createHmac(algorithm, secret).update(body).digest('hex');
const v2 = (value: string) => ({ name: 'X-Mist-Signature-v2', value });
const v1 = (value: string) => ({ name: 'X-Mist-Signature', value });

test('both valid', async () => {
  const headers = [v2(sign('sha256', 'köy')), v1(sign('sha1', 'köy'))];
  expect(await verify(['köy'], { headers, body })).toEqual({
    status: 'valid',
    headers: [
      {
        header: 'X-Mist-Signature-v2',
        status: 'valid',
        given: headers[0]?.value,
        secretIndex: 0,
        expected: headers[0]?.value,
      },
      {
        header: 'X-Mist-Signature',
        status: 'valid',
        given: headers[1]?.value,
        secretIndex: 0,
        expected: headers[1]?.value,
      },
    ],
  });
});

test('tells which of several secrets matched, and passes empty ones over', async () => {
  const verdict = await verify(['', 'old', 'new'], { headers: [v2(sign('sha256', 'new'))], body });
  expect(verdict.headers[0]).toMatchObject({ status: 'valid', secretIndex: 2 });
});

test('a valid X-Mist-Signature never makes up for an invalid X-Mist-Signature-v2', async () => {
  const headers = [v2(sign('sha256', 'other')), v1(sign('sha1', 'key'))];
  const verdict = await verify(['key'], { headers, body });
  expect(verdict.status).toBe('invalid');
  expect(verdict.headers.map(({ status }) => status)).toEqual(['invalid', 'valid']);
  expect(verdict.headers[0].expected).toBe(sign('sha256', 'key'));
});

test('a valid X-Mist-Signature alone is not enough', async () => {
  const verdict = await verify(['key'], { headers: [v1(sign('sha1', 'key'))], body });
  expect(verdict.status).toBe('incomplete');
  expect(verdict.headers.map(({ status }) => status)).toEqual(['absent', 'valid']);
});

test('without a secret or without signatures it is incomplete', async () => {
  expect((await verify([], { headers: [v2(sign('sha256', 'key'))], body })).status).toBe('incomplete');
  expect((await verify([''], { headers: [v2('0'.repeat(64))], body })).status).toBe('incomplete');
  expect((await verify(['key'], { headers: [], body })).status).toBe('incomplete');
});

describe('strict hexadecimal digits', () => {
  const right = sign('sha256', 'key');
  test.each([
    ['', 'empty'],
    [right.toUpperCase(), 'upper-case'],
    [right.slice(2), 'length'],
    [`${right}00`, 'length'],
    [`${right.slice(1)}g`, 'characters'],
    [` ${right}`, 'characters'],
    [`sha256=${right}`, 'characters'],
    [`${right}, ${right.replace('0', '1')}`, 'several'],
    [`${right};${right}`, 'several'],
    [`${right} ${right}`, 'characters'],
    [' '.repeat(1025), 'too-long'],
    [' '.repeat(1024), 'characters'],
  ])('%j is malformed: %s', async (value, reason) => {
    const verdict = await verify(['key'], { headers: [v2(value)], body });
    expect(verdict.status).toBe('invalid');
    expect(verdict.headers[0]).toMatchObject({ status: 'malformed', reason, expected: right });
  });
});

test('a header that came twice counts once where its values are the same, else none of them', async () => {
  const right = sign('sha256', 'key');
  const twice = [v2(''), v2(right), { name: 'x-mist-signature-v2', value: right }];
  expect((await verify(['key'], { headers: twice, body })).status).toBe('valid');
  for (const values of [
    [right, sign('sha256', 'other')],
    [sign('sha256', 'other'), right],
  ]) {
    const verdict = await verify(['key'], { headers: values.map(v2), body });
    expect(verdict.headers[0]).toMatchObject({ status: 'malformed', reason: 'several' });
  }
});

test('many secrets: the last one is found, and the work ends when it is aborted', async () => {
  const secrets = Array.from({ length: 2000 }, (_, at) => `secret-${at}`);
  const headers = [v2(sign('sha256', 'secret-1999'))];
  expect((await verify(secrets, { headers, body })).headers[0]).toMatchObject({ secretIndex: 1999 });
  const controller = new AbortController();
  const pending = verify(secrets, { headers, body }, controller.signal);
  controller.abort(new Error('edited'));
  await expect(pending).rejects.toThrow('edited');
});

test.each(['x-mist-signature-v2', 'X-Mist-Signature-V2', 'HTTP_X_MIST_SIGNATURE_V2', 'X_Mist_Signature_v2 '])(
  'the header is found as %s',
  name => {
    expect(signatureHeaders({ headers: [{ name, value: 'a' }, v1('b')] })).toEqual({ v2: 'a', v1: 'b' });
  },
);

test('a header that is not there has no value, one that is empty has none either', () => {
  expect(signatureHeaders({ headers: [v1('b')] })).toStrictEqual({ v1: 'b' });
  expect(signatureHeaders({ headers: [v2('')] })).toStrictEqual({ v2: '' });
});

test('a part of a buffer is verified, not the buffer', async () => {
  const whole = new Uint8Array(body.length + 20);
  whole.set(body, 7);
  const part = whole.subarray(7, 7 + body.length);
  expect((await verify(['key'], { headers: [v2(sign('sha256', 'key'))], body: part })).status).toBe('valid');
});
