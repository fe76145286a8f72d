import { describe, expect, test } from 'vitest';
import { parseCapture } from '../../../utils/capture/parse-capture.ts';
import { BODY, capture, head, read, utf8, whole } from './read-capture.ts';

describe('a body alone', () => {
  test.each([
    BODY,
    'payload=%7B%7D',
    'not json',
    '',
    '{"headers":1}',
    '{"topic":"a","events":[],"headers":{"a":"b"}}',
  ])('%j', async text => {
    expect(await read(utf8.encode(text))).toEqual({ kind: 'body', signatures: [], body: text, notes: [] });
  });

  test('any kind can be overruled', async () => {
    expect(await read(`${head}\r\n${BODY}`, 'body')).toMatchObject({
      kind: 'body',
      body: `${head}\r\n${BODY}`,
    });
  });

  test('bytes are never read as text', async () => {
    const every = Uint8Array.from({ length: 512 }, (_, at) => at % 256);
    expect([...(await capture(every)).body]).toEqual([...every]);
  });

  test('characters that could not be read are said', async () => {
    expect((await read('{"a":"\ufffd"}')).notes).toContain('BODY_REPLACED');
  });
});

test('signatures in a notation that is not known are told', async () => {
  const printed = `x mist signature v2 is ab12\n${BODY}`;
  expect(await read(utf8.encode(printed))).toMatchObject({
    kind: 'body',
    body: BODY,
    notes: ['LINES_NOT_READ', 'SIGNATURE_IN_BODY'],
  });
});

test('a file in UTF-16 is read as text', async () => {
  const text = `\ufeff${head}\r\n${BODY}`;
  const input = new Uint8Array(Buffer.from(text, 'utf16le'));
  expect(await read(input)).toEqual(whole('raw-http', ['LENGTH_FITS', 'UTF16']));
});

test('more than 20 MB is refused', async () => {
  expect(await parseCapture(new Uint8Array(20 * 1024 * 1024 + 1))).toMatchObject({
    ok: false,
    line: 1,
    column: 1,
  });
});
