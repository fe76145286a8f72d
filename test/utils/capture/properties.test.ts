import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCapture } from '../../../utils/capture/parse-capture.ts';
import { captureKinds } from '../../../utils/webhook/capture.ts';
import { timesOfThisRun } from '../../setup/extent.ts';

/** Pieces from which captures are made, so that random texts come near them. */
const pieces = fc.constantFrom(
  'POST / HTTP/1.1\r\n',
  'Host: a\r\n',
  'Content-Length: 3\r\n',
  'Transfer-Encoding: chunked\r\n',
  '\r\n',
  '\n',
  'curl ',
  '-H ',
  '--data-raw ',
  "'",
  '"',
  "$'",
  '\\',
  '\\x',
  '\\u12',
  '{"headers":',
  '{"log":{"entries":[',
  '{"req_payload":"',
  '{"request":{"headers":[{"name":"a","value":1}]},"startedDateTime":1}',
  '{}',
  ']}',
  '[',
  '}',
  ',',
  ': ',
  '5\r\nabcde\r\n0\r\n\r\n',
  'é',
  '\u0000',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 20 }).map(parts => parts.join('')),
  fc.json().map(json => `{"headers":{"a":"b"},"body":${json}}`),
  fc.json(),
);

describe.each([undefined, ...captureKinds])('read as %s', kind => {
  test('any text is a capture, or a problem with a place in it', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async text => {
        const result = await parseCapture(text, kind);
        if (result.ok) return;
        const lines = text.split(/\r\n|\n|\r/);
        expect(result.message).toMatch(/^[A-Z“].*\.$/s);
        expect(result.line).toBeGreaterThanOrEqual(1);
        expect(result.line).toBeLessThanOrEqual(lines.length);
        expect(result.column).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: timesOfThisRun(400) },
    );
  });

  test('any bytes are a capture or a problem', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async bytes => {
        const result = await parseCapture(bytes, kind);
        expect(result.ok || result.line > 0).toBe(true);
      }),
      { numRuns: timesOfThisRun(200) },
    );
  });
});

test('raw HTTP gives back any body that was put in', async () => {
  const header = fc.record({
    name: fc.stringMatching(/^X-[A-Za-z0-9]{1,10}$/),
    value: fc.stringMatching(/^[!-~]([ -~]{0,20}[!-~])?$/),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(header, { maxLength: 5 }),
      fc.uint8Array({ maxLength: 200 }),
      async (headers, body) => {
        const lines = [...headers, { name: 'Content-Length', value: String(body.length) }];
        const head = `POST /a HTTP/1.1\r\n${lines.map(({ name, value }) => `${name}: ${value}\r\n`).join('')}\r\n`;
        const result = await parseCapture(new Uint8Array([...new TextEncoder().encode(head), ...body]));
        expect(result).toMatchObject({ ok: true, capture: { kind: 'raw-http', headers: lines } });
        expect(result.ok && [...result.capture.body]).toEqual([...body]);
      },
    ),
    { numRuns: timesOfThisRun(300) },
  );
});

test('the delivery log gives back any payload that was put in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async payload => {
      const result = await parseCapture(JSON.stringify({ req_headers: '{"a":"b"}', req_payload: payload }));
      expect(result.ok && new TextDecoder('utf-8', { ignoreBOM: true }).decode(result.capture.body)).toBe(
        payload,
      );
    }),
    { numRuns: timesOfThisRun(300) },
  );
});

test('a nesting that is too deep, a quote of a megabyte, a line of a megabyte', async () => {
  const million = 'x\\'.repeat(500_000);
  for (const text of [
    '['.repeat(200_000),
    `{"headers":${'['.repeat(50_000)}`,
    `curl '${million}'`,
    `curl $'${million}`,
  ]) {
    for (const kind of [undefined, ...captureKinds]) await parseCapture(text, kind);
  }
  expect(await parseCapture(`POST / HTTP/1.1\nA: ${million}\n\n{}`)).toMatchObject({ ok: true });
});
