import { describe, expect, test } from 'vitest';
import { type BreakCode, breakSample } from '../../../utils/samples/breaks.ts';
import { sampleHeaders, toCurl } from '../../../utils/samples/sample-request.ts';

const utf8 = new TextEncoder();

test('the headers that Mist sends, with the signatures there are', () => {
  const own = [
    { name: 'User-Agent', value: 'Mist-webhook' },
    { name: 'Content-Type', value: 'application/json' },
  ];
  const [v1, v2] = [
    { name: 'X-Mist-Signature', value: 'a' },
    { name: 'X-Mist-Signature-v2', value: 'b' },
  ];
  expect(sampleHeaders({})).toEqual(own);
  expect(sampleHeaders({ v1: 'a' })).toEqual([...own, v1]);
  expect(sampleHeaders({ v2: 'b' })).toEqual([...own, v2]);
  expect(sampleHeaders({ v1: 'a', v2: 'b' })).toEqual([...own, v2, v1]);
});

describe('a command, letter by letter', () => {
  const headers = [
    { name: 'X-A', value: "it's" },
    { name: 'X-Empty', value: '' },
  ];
  const command = (body: string | Uint8Array, shell: 'bash' | 'powershell') =>
    toCurl(
      { url: 'https://a.example/x?y', headers, body: typeof body === 'string' ? utf8.encode(body) : body },
      shell,
    );
  const bash = (data: string, before = '') =>
    [`${before}curl 'https://a.example/x?y'`, `-H 'X-A: it'\\''s'`, "-H 'X-Empty;'", data].join(' \\\n  ');
  const powershell = (bytes: string) => `$body = New-TemporaryFile
[IO.File]::WriteAllBytes($body, ${bytes})
curl.exe 'https://a.example/x?y' \`
  -H 'X-A: it''s' \`
  -H 'X-Empty;' \`
  --data-binary "@$body"
Remove-Item $body
`;

  test.each([
    ['{"ü":"it\'s \\\\"}', `--data-raw '{"ü":"it'\\''s \\\\"}'`, ''],
    ["a'\\b ~\u007f\u001f\n1", `--data-raw $'a\\'\\\\b ~\\177\\037\\0121'`, ''],
    [Uint8Array.of(0x41, 0xff), `--data-raw $'A\\377'`, ''],
    [Uint8Array.of(0, 0xff), '--data-binary @-', "printf %s 'AP8=' | base64 -d | "],
  ])('bash: %j', (body, data, before) => {
    expect(command(body, 'bash')).toBe(bash(data, before));
  });

  test.each([
    ["it's ü", `[Text.UTF8Encoding]::new($false).GetBytes('it''s ü')`],
    ['‘’‚‛ $HOME', `[Text.UTF8Encoding]::new($false).GetBytes('‘‘’’‚‚‛‛ $HOME')`],
    ['\u200b', `[Convert]::FromBase64String('4oCL')`],
    ['a\nb', `[Convert]::FromBase64String('YQpi')`],
    [Uint8Array.of(0x41, 0xff), `[Convert]::FromBase64String('Qf8=')`],
  ])('PowerShell: %j', (body, bytes) => {
    expect(command(body, 'powershell')).toBe(powershell(bytes));
  });
});

describe('a broken sample, letter by letter', () => {
  const body = '{"topic":"a","events":[{"a:b":"c,\\"d\\\\","e":[1.0,-2.0],"f":"/é<&>\u{1f511}","g":3.05}]}';
  const sign = async (secret: string, bytes: Uint8Array) => ({ v1: `${secret}1f`, v2: String(bytes.length) });
  const latin1 = (bytes: string) => Uint8Array.from(bytes, character => character.charCodeAt(0));

  test.each<[BreakCode, string | Uint8Array]>([
    [
      'BODY_SPACED',
      '{"topic": "a", "events": [{"a:b": "c,\\"d\\\\", "e": [1.0, -2.0], "f": "/é<&>\u{1f511}", "g": 3.05}]}',
    ],
    [
      'BODY_PRETTY_PRINTED',
      '{\n  "topic": "a", "events": [{"a:b": "c,\\"d\\\\", "e": [1.0, -2.0], "f": "/é<&>\u{1f511}", "g": 3.05}]\n}',
    ],
    ['BODY_KEYS_REORDERED', `{${body.slice(13, -1)},"topic":"a"}`],
    ['BODY_SLASHES_ESCAPED', body.replace('/', '\\/')],
    ['BODY_UNICODE_ESCAPED', body.replace('é', '\\u00e9').replace('\u{1f511}', '\\ud83d\\udd11')],
    ['BODY_HTML_ESCAPED', body.replace('<&>', '\\u003c\\u0026\\u003e')],
    ['BODY_FLOATS_SHORTENED', body.replace('1.0,-2.0', '1,-2')],
    ['BODY_LAST_LINE_END_ADDED', `${body}\n`],
    ['BODY_BOM_ADDED', `\ufeff${body}`],
    ['BODY_LATIN1', latin1(body.replace('\u{1f511}', 'ÿ'))],
    ['BODY_READ_AS_LATIN1', body.replace('é', 'Ã©').replace('\u{1f511}', 'ð\u009f\u0094\u0091')],
    ['BODY_FORM_FIELD', `payload=${encodeURIComponent(body)}`],
    ['BODY_BASE64', Buffer.from(body).toString('base64')],
    ['BODY_JSON_STRING', JSON.stringify(body)],
    ['TAMPERED_BODY', body.replace('3.05', '3.06')],
  ])('%s', async (code, sent) => {
    const sample = await breakSample(code, { body: utf8.encode(body), secret: 's' }, sign);
    expect(sample?.body).toEqual(typeof sent === 'string' ? utf8.encode(sent) : sent);
    expect(sample?.headers).toEqual(sampleHeaders({ v1: 's1f', v2: String(utf8.encode(body).length) }));
  });

  test.each<[BreakCode, Parameters<typeof sampleHeaders>[0]]>([
    ['SECRET_WHITE_SPACE_LOST', { v1: 'ab\n1f', v2: '2' }],
    ['SECRET_QUOTES_LOST', { v1: '"ab"1f', v2: '2' }],
    ['SECRET_ENCODED', { v1: 'YWI=1f', v2: '2' }],
    ['OTHER_SECRET', { v1: 'another-2-ba1f', v2: '2' }],
    ['SIGNATURE_UPPER_CASE', { v1: 'AB1F', v2: '2' }],
    ['SIGNATURE_PREFIX', { v1: 'sha1=ab1f', v2: 'sha256=2' }],
    ['SIGNATURE_QUOTED', { v1: '"ab1f"', v2: '"2"' }],
    ['SIGNATURE_BASE64', { v1: 'qx8=', v2: '' }],
    ['HEADERS_SWAPPED', { v1: '2', v2: 'ab1f' }],
    ['CUT_SIGNATURE', { v1: '', v2: '' }],
    ['WITHOUT_V2', { v1: 'ab1f' }],
  ])('%s', async (code, signatures) => {
    const sample = await breakSample(code, { body: utf8.encode('{}'), secret: 'ab' }, sign);
    expect(sample).toEqual({ headers: sampleHeaders(signatures), body: utf8.encode('{}') });
  });
});
