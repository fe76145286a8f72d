import { describe, expect, test } from 'vitest';
import { parseCapture } from '../../../utils/capture/parse-capture.ts';
import { sayCaptureNote } from '../../../utils/capture/say-capture-note.ts';
import type { Capture, CaptureKind } from '../../../utils/webhook/capture.ts';

const utf8 = new TextEncoder();
const BODY = '{"topic":"ping","events":[{"name":"Büro / \\"1\\"","timestamp":1764000000.0}]}';
const bytes = utf8.encode(BODY).length;
const head = `POST /hook?x=1 HTTP/1.1\r\nHost: example.com\r\nX-Mist-Signature-v2: ab12\r\nx-mist-signature:cd34 \r\nContent-Length: ${bytes}\r\n`;
const signed = { 'X-Mist-Signature-v2': 'ab12', 'x-mist-signature': 'cd34' };

function capture(input: string | Uint8Array, kind?: CaptureKind): Capture {
  const result = parseCapture(input, kind);
  if (!result.ok) throw new Error(`${result.message} (${result.line}:${result.column})`);
  expect(
    result.capture.notes.map(sayCaptureNote).filter(sentence => /\{\w+\}|^[A-Z_]+$/.test(sentence)),
  ).toEqual([]);
  return result.capture;
}

function read(input: string | Uint8Array, kind?: CaptureKind) {
  const { headers, body, notes, kind: found } = capture(input, kind);
  return {
    kind: found,
    signatures: headers.filter(({ name }) => /mist-sig/i.test(name)).map(({ value }) => value),
    body: new TextDecoder().decode(body),
    notes: notes.map(({ code }) => code),
  };
}

const whole = (kind: CaptureKind, notes: string[]) => ({
  kind,
  signatures: ['ab12', 'cd34'],
  body: BODY,
  notes,
});

describe('raw HTTP', () => {
  test.each([
    ['from a file', utf8.encode(`${head}\r\n${BODY}`), ['LENGTH_FITS']],
    ['pasted, with LF', `${head}\r\n${BODY}`.replaceAll('\r\n', '\n'), ['LENGTH_FITS']],
    ['with a line end after it', `${head}\r\n${BODY}\r\n`, ['BODY_ENDS_BY_LENGTH', 'LENGTH_FITS']],
    [
      'with another request after it',
      utf8.encode(`${head}\r\n${BODY}${head}\r\n`),
      ['BODY_ENDS_BY_LENGTH', 'LENGTH_FITS'],
    ],
    [
      'after a packet’s bytes',
      `12:00 IP a > b\nE..4..@.@....${head}\r\n${BODY}`,
      ['PREFIX_SKIPPED', 'LENGTH_FITS'],
    ],
    [
      'as curl -v prints it',
      `> ${head.trimEnd().replaceAll('\r\n', '\n> ')}\n> \n${BODY}`,
      ['PREFIX_SKIPPED', 'LENGTH_FITS'],
    ],
  ])('%s', (_, input, notes) => {
    expect(read(input)).toEqual(whole('raw-http', notes));
  });

  test('without Content-Length, what a text box may have lost is said', () => {
    const bare = head.replace(/Content-Length.*\r\n/, '');
    expect(read(`${bare}\r\n${BODY}`).notes).toEqual(['LAST_LINE_END_UNSURE']);
    expect(read(`${bare}\r\n{\n"a": 1\n}`).notes).toEqual(['LINE_ENDS_UNSURE']);
    expect(read(utf8.encode(`${bare}\r\n${BODY}`)).notes).toEqual([]);
  });

  test('a body of another length is kept whole', () => {
    expect(read(`${head}\r\n${BODY.replaceAll(',', ', ')}`).notes).toEqual([
      'BODY_LONGER',
      'LAST_LINE_END_UNSURE',
    ]);
    expect(read(`${head}\r\n${BODY.slice(0, 20)}`).notes).toEqual(['BODY_SHORTER', 'LAST_LINE_END_UNSURE']);
  });

  test('bytes that are no text stay as they are', () => {
    const compressed = Uint8Array.of(0x1f, 0x8b, 8, 0, 255, 0, 13, 10, 13, 10, 254);
    const input = new Uint8Array([
      ...utf8.encode(`POST / HTTP/1.1\r\nContent-Encoding: gzip\r\n\r\n`),
      ...compressed,
    ]);
    const { body, notes } = capture(input);
    expect([...body]).toEqual([...compressed]);
    expect(notes.map(({ code }) => code)).toEqual(['COMPRESSED']);
  });

  test('chunks are joined', () => {
    const chunked =
      'POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5;x=y\r\n{"top\r\n8\r\nic":"a"}\r\n0\r\n\r\n';
    expect(read(utf8.encode(chunked))).toMatchObject({ body: '{"topic":"a"}', notes: ['CHUNKS_JOINED'] });
  });

  test('a folded line, values of UTF-8, no body', () => {
    const { headers, notes } = capture(
      'POST / HTTP/2\r\n:method: POST\r\nX-A: one\r\n  two\r\nX-Ü: ä\r\n\r\n',
    );
    expect(headers).toEqual([
      { name: 'X-A', value: 'one two' },
      { name: 'X-Ü', value: 'ä' },
    ]);
    expect(notes.map(({ code }) => code)).toEqual(['NO_BODY']);
  });

  test('a line without a colon is shown with its place', () => {
    expect(parseCapture('POST / HTTP/1.1\r\nHost: a\r\nbroken line\r\n\r\n{}')).toEqual({
      ok: false,
      kind: 'raw-http',
      message: '“broken line” is no header: a colon is missing.',
      line: 3,
      column: 1,
    });
  });
});

describe('headers', () => {
  test('alone, and with a body after an empty line', () => {
    const lines = 'X-Mist-Signature-v2: ab12\nx-mist-signature: cd34\n';
    expect(read(lines)).toEqual({ ...whole('headers', ['NO_BODY']), body: '' });
    expect(read(`${lines}\n${BODY}`)).toEqual(whole('headers', ['LAST_LINE_END_UNSURE']));
  });
});

describe('cURL', () => {
  const options = "-H 'X-Mist-Signature-v2: ab12' -H'x-mist-signature: cd34'";
  test.each([
    ['single quotes', `curl -sS ${options} --data-raw '${BODY}' https://example.com`],
    ['continued lines', `$ curl https://example.com \\\n  ${options} \\\n  --data-binary '${BODY}'`],
    ['double quotes', `curl ${options} -d "${BODY.replace(/[\\"]/g, '\\$&')}" -XPOST url`],
    [
      '$’…’ with escapes',
      `curl ${options} --data-raw $'${BODY.replaceAll('\\', '\\\\').replace('ü', '\\u00fc').replace('/', '\\x2f')}' url`,
    ],
    ['$’…’ with bytes', `curl ${options} -d$'${BODY.replaceAll('\\', '\\\\').replace('ü', '\\303\\274')}'`],
    ['an option before the data', `curl -o out.txt -m 5 ${options} --compressed -kd '${BODY}' url`],
    ['PowerShell lines', `curl.exe https://example.com \`\r\n  ${options} \`\r\n  --data-raw '${BODY}'`],
  ])('%s', (_, command) => {
    expect(read(command)).toEqual(whole('curl', []));
  });

  test('several data are joined, user agent and cookie are headers', () => {
    const { headers, body } = capture("curl -d a=1 --data-urlencode 'b=x y' -A agent -b c=d url");
    expect(new TextDecoder().decode(body)).toBe('a=1&b=x%20y');
    expect(headers).toEqual([
      { name: 'User-Agent', value: 'agent' },
      { name: 'Cookie', value: 'c=d' },
    ]);
  });

  test.each([
    ['curl -d @body.json url', /in the file “body.json”/, 1, 6],
    ["curl url \\\n -H 'X-A: b' \\\n --data-raw '{\"a", /quote ' is not closed/, 3, 13],
    ['curl -F a=b url', /multipart/, 1, 6],
    ['curl -H nothing url', /no colon/, 1, 6],
  ])('%s', (command, message, line, column) => {
    expect(parseCapture(command)).toMatchObject({
      ok: false,
      kind: 'curl',
      message: expect.stringMatching(message),
      line,
      column,
    });
  });
});

describe('HAR', () => {
  const headers = Object.entries(signed).map(([name, value]) => ({ name, value }));
  const entry = {
    startedDateTime: '2026-11-24T00:00:00Z',
    request: {
      method: 'POST',
      url: 'https://example.com',
      headers,
      postData: { mimeType: 'application/json', text: BODY },
    },
    response: { status: 200 },
  };
  const other = { ...entry, request: { method: 'GET', url: 'x', headers: [] } };

  test('a file, an entry, a body in base64', () => {
    expect(read(JSON.stringify({ log: { entries: [entry] } }))).toEqual(whole('har', []));
    expect(read(JSON.stringify(entry))).toEqual(whole('har', []));
    const postData = { text: Buffer.from(BODY).toString('base64'), encoding: 'base64' };
    const encoded = { ...entry, request: { ...entry.request, postData } };
    expect(read(JSON.stringify(encoded))).toEqual(whole('har', ['BASE64_DECODED']));
  });

  test('the signed one of several requests is taken', () => {
    const file = JSON.stringify({ log: { entries: [other, entry, other] } });
    expect(read(file)).toEqual(whole('har', ['SEVERAL_REQUESTS']));
    expect(capture(file).notes[0]?.args).toEqual({ count: 3, chosen: 2 });
  });
});

describe('Mist’s delivery log', () => {
  const record = {
    id: 'a',
    topic: 'ping',
    req_headers: JSON.stringify({ 'Content-Type': 'application/json', ...signed }),
    req_payload: BODY,
  };

  test('a record, indented or not, and an answer of the search', () => {
    expect(read(JSON.stringify(record))).toEqual(whole('delivery-log', []));
    expect(read(JSON.stringify(record, undefined, 2))).toEqual(whole('delivery-log', []));
    const two = JSON.stringify({ results: [{ ...record, req_payload: '' }, record] });
    expect(read(two)).toEqual(whole('delivery-log', ['SEVERAL_REQUESTS']));
  });

  test('is unescaped exactly once', () => {
    const twice = { ...record, req_payload: JSON.stringify(BODY) };
    expect(read(JSON.stringify(twice)).body).toBe(JSON.stringify(BODY));
  });

  test('headers that are missing or unreadable are said', () => {
    const bare = { ...record, req_headers: '{"User-Agent":"Mist-webhook"}' };
    expect(read(JSON.stringify(bare)).notes).toEqual(['NO_SIGNATURE_IN_LOG']);
    expect(read(JSON.stringify({ ...record, req_headers: 'nothing' })).notes).toEqual(['HEADERS_UNREADABLE']);
    const lines = 'X-Mist-Signature-v2: ab12\r\nx-mist-signature: cd34';
    expect(read(JSON.stringify({ ...record, req_headers: lines }))).toEqual(whole('delivery-log', []));
  });
});

describe('JSON of request inspectors', () => {
  const lists = { 'x-mist-signature-v2': ['ab12'], 'x-mist-signature': ['cd34'] };
  const base64 = Buffer.from(BODY).toString('base64');
  const raw = Buffer.from(`${head}\r\n${BODY}`).toString('base64');
  test.each([
    ['headers and body', { headers: signed, body: BODY }, []],
    ['lists of values and content', { uuid: 'x', headers: lists, content: BODY }, []],
    ['pairs', { headers: Object.entries(signed), rawBody: BODY }, []],
    ['a flat list', { headers: Object.entries(signed).flat(), text: BODY }, []],
    ['a gateway’s event', { headers: signed, body: base64, isBase64Encoded: true }, ['BASE64_DECODED']],
    [
      'the practice receiver’s',
      { headers: Object.entries(signed), body: 'x', bodyBase64: base64 },
      ['BASE64_DECODED'],
    ],
    [
      'a list',
      {
        data: [
          { headers: { a: 'b' }, content: '' },
          { headers: lists, content: BODY },
        ],
      },
      ['SEVERAL_REQUESTS'],
    ],
    ['a tunnel’s', { requests: [{ request: { headers: lists, raw } }] }, ['LENGTH_FITS']],
    ['a nested request', { request: { headers: signed, body: BODY } }, []],
  ])('%s', (_, value, notes) => {
    expect(read(JSON.stringify(value))).toEqual(whole('inspector-json', notes));
  });

  test('a parsed body is taken as it is written, and said', () => {
    const text = `{"headers": ${JSON.stringify(signed)}, "body": ${BODY.replace(':', ': ')}}`;
    expect(read(text)).toEqual({
      ...whole('inspector-json', ['BODY_WAS_PARSED']),
      body: BODY.replace(':', ': '),
    });
  });

  test('broken JSON is shown with its place when the kind is given', () => {
    expect(parseCapture('{"headers": {},\n "body": }', 'inspector-json')).toMatchObject({
      ok: false,
      line: 2,
      column: 10,
    });
    expect(parseCapture('[1]', 'har')).toMatchObject({ ok: false, kind: 'har' });
    expect(parseCapture('{}', 'delivery-log')).toMatchObject({ ok: false, kind: 'delivery-log' });
    expect(parseCapture('{}', 'raw-http')).toMatchObject({ ok: false, kind: 'raw-http' });
    expect(parseCapture('{}', 'curl')).toMatchObject({ ok: false, kind: 'curl' });
    expect(parseCapture('{}', 'headers')).toMatchObject({ ok: false, kind: 'headers' });
  });
});

describe('a body alone', () => {
  test.each([
    BODY,
    'payload=%7B%7D',
    'not json',
    '',
    '{"headers":1}',
    '{"topic":"a","events":[],"headers":{"a":"b"}}',
  ])('%j', text => {
    expect(read(utf8.encode(text))).toEqual({ kind: 'body', signatures: [], body: text, notes: [] });
  });

  test('any kind can be overruled', () => {
    expect(read(`${head}\r\n${BODY}`, 'body')).toMatchObject({ kind: 'body', body: `${head}\r\n${BODY}` });
  });

  test('bytes are never read as text', () => {
    const every = Uint8Array.from({ length: 512 }, (_, at) => at % 256);
    expect([...capture(every).body]).toEqual([...every]);
  });

  test('characters that could not be read are said', () => {
    expect(read('{"a":"\ufffd"}').notes).toContain('BODY_REPLACED');
  });
});

test('a file in UTF-16 is read as text', () => {
  const text = `\ufeff${head}\r\n${BODY}`;
  const input = new Uint8Array(Buffer.from(text, 'utf16le'));
  expect(read(input)).toEqual(whole('raw-http', ['LENGTH_FITS', 'UTF16']));
});

test('more than 20 MB is refused', () => {
  expect(parseCapture(new Uint8Array(20 * 1024 * 1024 + 1))).toMatchObject({ ok: false, line: 1, column: 1 });
});
