import { describe, expect, test } from 'vitest';
import { type BreakCode, breakSample } from '../../../utils/samples/breaks.ts';
import { sampleHeaders, toCurl } from '../../../utils/samples/sample-request.ts';

const utf8 = new TextEncoder();
const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

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
    ['a\nb', `[Convert]::FromBase64String('YQpi')`],
    [Uint8Array.of(0x41, 0xff), `[Convert]::FromBase64String('Qf8=')`],
  ])('PowerShell: %j', (body, bytes) => {
    expect(command(body, 'powershell')).toBe(powershell(bytes));
  });
});

describe('a broken body, letter by letter', () => {
  const body = '{"topic":"a","events":[{"a:b":"c,\\"d\\\\","e":[1.0,-2.0],"f":"/é<&>\u{1f511}","g":3.05}]}';
  const sign = async (secret: string, bytes: Uint8Array) => ({ v1: `${secret}1`, v2: String(bytes.length) });

  test.each<[BreakCode, string]>([
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
    ['BODY_FORM_FIELD', `payload=${encodeURIComponent(body)}`],
    ['BODY_JSON_STRING', JSON.stringify(body)],
    ['TAMPERED_BODY', body.replace('3.05', '3.06')],
  ])('%s', async (code, sent) => {
    const sample = await breakSample(code, { body: utf8.encode(body), secret: 's' }, sign);
    expect(text(sample?.body ?? new Uint8Array())).toBe(sent);
    expect(sample?.headers).toEqual(sampleHeaders({ v1: 's1', v2: String(utf8.encode(body).length) }));
  });
});
