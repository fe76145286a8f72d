import { describe, expect, test } from 'vitest';
import { parseCapture } from '../../../utils/capture/parse-capture.ts';
import { BODY, capture, head, read, utf8, whole } from './read-capture.ts';

describe('raw HTTP', () => {
  test.each([
    ['from a file', utf8.encode(`${head}\r\n${BODY}`), ['LENGTH_FITS']],
    ['pasted, with LF', `${head}\r\n${BODY}`.replaceAll('\r\n', '\n'), ['LENGTH_FITS']],
    ['with a line end after it', `${head}\r\n${BODY}\r\n`, ['BODY_ENDS_BY_LENGTH', 'LENGTH_FITS']],
    [
      'with another request after it',
      utf8.encode(`${head}\r\n${BODY}${head}\r\n`),
      ['SEVERAL_REQUESTS', 'LENGTH_FITS'],
    ],
    [
      'with the answer after it',
      utf8.encode(`${head}\r\n${BODY}HTTP/1.1 200 OK\r\n\r\nok`),
      ['BODY_ENDS_BY_LENGTH', 'LENGTH_FITS'],
    ],
    ['without the empty line', `${head}${BODY}`, ['NO_EMPTY_LINE', 'LENGTH_FITS']],
    [
      'after a packet’s bytes',
      `12:00 IP a > b\nE..4..@.@....${head}\r\n${BODY}`,
      ['PREFIX_SKIPPED', 'LENGTH_FITS'],
    ],
    [
      'as curl -v prints it',
      `> ${head.trimEnd().replaceAll('\r\n', '\n> ')}\n> \n${BODY}`,
      ['PREFIX_REMOVED', 'LENGTH_FITS'],
    ],
  ])('%s', async (_, input, notes) => {
    expect(await read(input)).toEqual(whole('raw-http', notes));
  });

  test('without Content-Length, what a text box may have lost is said', async () => {
    const bare = head.replace(/Content-Length.*\r\n/, '');
    expect((await read(`${bare}\r\n${BODY}`)).notes).toEqual(['LAST_LINE_END_UNSURE']);
    expect((await read(`${bare}\r\n{\n"a": 1\n}`)).notes).toEqual(['LINE_ENDS_UNSURE']);
    expect((await read(utf8.encode(`${bare}\r\n${BODY}`))).notes).toEqual([]);
  });

  test('a body of another length is kept whole', async () => {
    expect((await read(`${head}\r\n${BODY.replaceAll(',', ', ')}`)).notes).toEqual([
      'BODY_LONGER',
      'LAST_LINE_END_UNSURE',
    ]);
    expect((await read(`${head}\r\n${BODY.slice(0, 20)}`)).notes).toEqual([
      'BODY_SHORTER',
      'LAST_LINE_END_UNSURE',
    ]);
  });

  test('bytes that are no text stay as they are', async () => {
    const compressed = Uint8Array.of(0x1f, 0x8b, 8, 0, 255, 0, 13, 10, 13, 10, 254);
    const input = new Uint8Array([
      ...utf8.encode(`POST / HTTP/1.1\r\nContent-Encoding: gzip\r\n\r\n`),
      ...compressed,
    ]);
    const { body, notes } = await capture(input);
    expect([...body]).toEqual([...compressed]);
    expect(notes.map(({ code }) => code)).toEqual(['COMPRESSED']);
  });

  test('chunks are joined', async () => {
    const chunked =
      'POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5;x=y\r\n{"top\r\n8\r\nic":"a"}\r\n0\r\n\r\n';
    expect(await read(utf8.encode(chunked))).toMatchObject({
      body: '{"topic":"a"}',
      notes: ['CHUNKS_JOINED'],
    });
  });

  test('a folded line, values of UTF-8, no body', async () => {
    const { headers, notes } = await capture(
      'POST / HTTP/2\r\n:method: POST\r\nX-A: one\r\n  two\r\nX-Ü: ä\r\n\r\n',
    );
    expect(headers).toEqual([
      { name: 'X-A', value: 'one two' },
      { name: 'X-Ü', value: 'ä' },
    ]);
    expect(notes.map(({ code }) => code)).toEqual(['NO_BODY']);
  });

  test('a body that a proxy unpacked is not said to be compressed', async () => {
    const encoded = 'POST / HTTP/1.1\r\nContent-Encoding: gzip\r\n\r\n{}';
    expect((await read(utf8.encode(encoded))).notes).toEqual([]);
  });

  test('a signature that stands there twice, with different values, is told', async () => {
    const twice = (value: string) =>
      read(
        utf8.encode(`POST / HTTP/1.1\r\nX-Mist-Signature-v2: a\r\nx-mist-signature-v2: ${value}\r\n\r\n{}`),
      );
    expect((await twice('b')).notes).toEqual(['SIGNATURE_TWICE']);
    expect((await twice('a')).notes).toEqual([]);
  });

  test('a first line without a colon does not make it a body', async () => {
    expect(await parseCapture('POST / HTTP/1.1\nHost a\n\n{}')).toMatchObject({ ok: false, line: 2 });
  });

  test('a line without a colon is shown with its place', async () => {
    expect(await parseCapture('POST / HTTP/1.1\r\nHost: a\r\nbroken line\r\n\r\n{}')).toEqual({
      ok: false,
      kind: 'raw-http',
      message: '“broken line” is no header: a colon is missing.',
      line: 3,
      column: 1,
    });
  });
});

describe('headers', () => {
  test('alone, and with a body after an empty line', async () => {
    const lines = 'X-Mist-Signature-v2: ab12\nx-mist-signature: cd34\n';
    expect(await read(lines)).toEqual({ ...whole('headers', ['NO_BODY']), body: '' });
    expect(await read(`${lines}\n${BODY}`)).toEqual(whole('headers', ['LAST_LINE_END_UNSURE']));
  });

  test('with the pseudo-headers of HTTP/2 before them', async () => {
    const lines = ':method: POST\n:path: /\nx-mist-signature-v2: ab12\nx-mist-signature: cd34\n';
    expect(await read(utf8.encode(`${lines}\n${BODY}`))).toEqual(whole('headers', []));
  });

  test('the body begins with its bracket where the empty line is missing', async () => {
    const lines = 'X-Mist-Signature-v2: ab12\nx-mist-signature: cd34\n';
    expect(await read(utf8.encode(lines + BODY))).toEqual(whole('headers', ['NO_EMPTY_LINE']));
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
    [
      'cmd lines, as browsers copy them',
      `curl ^"https://example.com^" ^\r\n  ${options.replaceAll("'", '^"')} ^\r\n  --data-raw ^"${BODY.replace(/[\\"]/g, '\\$&').replace(/[^\w\s:,./]/g, '^$&')}^"`,
    ],
    ['PowerShell lines', `curl.exe https://example.com \`\r\n  ${options} \`\r\n  --data-raw '${BODY}'`],
  ])('%s', async (_, command) => {
    expect(await read(command)).toEqual(whole('curl', []));
  });

  test('several data are joined, user agent and cookie are headers', async () => {
    const { headers, body } = await capture("curl -d a=1 --data-urlencode 'b=x y' -A agent -b c=d url");
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
  ])('%s', async (command, message, line, column) => {
    expect(await parseCapture(command)).toMatchObject({
      ok: false,
      kind: 'curl',
      message: expect.stringMatching(message),
      line,
      column,
    });
  });
});
