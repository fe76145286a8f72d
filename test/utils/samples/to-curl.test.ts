import { execFile } from 'node:child_process';
import { createServer, type IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCapture } from '../../../utils/capture/parse-capture.ts';
import { sampleBody, sampleTopics } from '../../../utils/samples/sample-body.ts';
import { sampleHeaders, toCurl, toRawHttp } from '../../../utils/samples/sample-request.ts';
import { timesOfThisRun } from '../../setup/extent.ts';

const run = promisify(execFile);
const utf8 = new TextEncoder();
const headers = sampleHeaders({ v1: 'ab12', v2: 'cd34' });
const awkward = [
  'it\'s $HOME `id` \\ "quoted" !! %PATH%',
  '@/etc/hostname',
  'line\nend\r\ntab\t',
  'Zürich 漢字 🔑 \u2019\u200b',
  "$'\\x41'",
  '\u0007\u001b[0m 7',
].map(text => utf8.encode(text));
const binary = [
  Uint8Array.of(255, 254, 0x30, 0x39, 10),
  Uint8Array.of(0, 1, 2, 0, 255),
  Uint8Array.from({ length: 256 }, (_, at) => at),
];

/** Stands in for curl and prints what it was given, NUL after each; so only bash's own work is on trial. */
const printer = 'curl() { printf "%s\\0" "$@"; }; base64() { command base64 "$@"; };\n';

async function argumentsOf(command: string): Promise<Buffer[]> {
  const { stdout } = await run('bash', ['-c', printer + command], { encoding: 'buffer' });
  const words: Buffer[] = [];
  let from = 0;
  for (let at = stdout.indexOf(0); at >= 0; at = stdout.indexOf(0, from)) {
    words.push(stdout.subarray(from, at));
    from = at + 1;
  }
  return words;
}

test('bash gives curl the same bytes of any text', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 }).filter(each => !each.includes('\0'));
  await fc.assert(
    fc.asyncProperty(text, async each => {
      const body = utf8.encode(each);
      const words = await argumentsOf(
        toCurl({ url: "https://example.com/a?b='c'&d", headers, body }, 'bash'),
      );
      expect(words.map(String).slice(0, -1)).toEqual([
        "https://example.com/a?b='c'&d",
        ...headers.flatMap(({ name, value }) => ['-H', `${name}: ${value}`]),
        '--data-raw',
      ]);
      expect(words.at(-1)?.equals(Buffer.from(body))).toBe(true);
    }),
    { numRuns: timesOfThisRun(40) },
  );
}, 60_000);

describe('with the real curl a receiver gets the same bytes', () => {
  const received: { headers: IncomingMessage['headers']; body: Buffer }[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    received.push({ headers: request.headers, body: Buffer.concat(chunks) });
    response.end();
  });
  let url = '';
  beforeAll(async () => {
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address === 'object' && address) url = `http://127.0.0.1:${address.port}/hook`;
  });
  afterAll(() => {
    server.close();
  });

  test.each([
    ...[...awkward, ...binary].map(body => [Buffer.from(body).toString('latin1'), body] as const),
    ...sampleTopics.slice(0, 3).map(topic => [topic, utf8.encode(sampleBody(topic, { events: 2 }))] as const),
  ])('%j', async (_, body) => {
    await run('bash', ['-c', `${toCurl({ url, headers, body }, 'bash')} -sS --noproxy '*'`]);
    const { headers: got, body: bytes } = received.at(-1) ?? { headers: {}, body: Buffer.alloc(0) };
    expect(bytes.equals(Buffer.from(body))).toBe(true);
    expect(got).toMatchObject({
      'user-agent': 'Mist-webhook',
      'content-type': 'application/json',
      'x-mist-signature-v2': 'cd34',
      'x-mist-signature': 'ab12',
    });
  });
});

test('what is written is read again by the capture parsers', async () => {
  for (const topic of sampleTopics) {
    const body = utf8.encode(sampleBody(topic, { events: 2 }));
    const request = { url: 'https://example.com/hook?a=b', headers, body };
    const command = await parseCapture(toCurl(request, 'bash'));
    expect(command).toMatchObject({ ok: true, capture: { kind: 'curl', headers } });
    expect(command.ok && [...command.capture.body]).toEqual([...body]);
    const raw = await parseCapture(toRawHttp(request));
    expect(raw.ok && raw.capture.kind).toBe('raw-http');
    expect(raw.ok && [...raw.capture.body]).toEqual([...body]);
  }
});

test('raw HTTP names host, target and length', () => {
  const body = utf8.encode('{"ü":1}');
  const request = {
    url: 'https://example.com:8443/hook?a=b#c',
    headers: [{ name: 'X-A', value: 'b' }],
    body,
  };
  expect(new TextDecoder().decode(toRawHttp(request))).toBe(
    'POST /hook?a=b HTTP/1.1\r\nHost: example.com:8443\r\nX-A: b\r\nContent-Length: 8\r\n\r\n{"ü":1}',
  );
});
