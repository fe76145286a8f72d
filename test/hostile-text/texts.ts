/** What is repeated until a text is as long as wanted; `at` makes each differ. */
const units: Readonly<Record<string, string | ((at: number) => string)>> = {
  blanks: ' ',
  tabs: '\t',
  'line ends': '\n',
  'CR LF': '\r\n',
  'blank lines of blanks': ' \n',
  quotes: '"',
  apostrophes: "'",
  backslashes: '\\',
  'escaped quotes': '\\"',
  'open braces': '{',
  'open brackets': '[',
  'nested objects': '{"a":',
  parentheses: '()',
  'open parentheses': '(',
  'empty pairs': '{}[]',
  'double braces': '{{',
  'closed double braces': '{{a}}',
  'distinct variables': at => `{{v${at}}}`,
  'per cent signs': '%',
  'escaped per cent': '%25',
  'dollar signs': '$',
  ampersands: '&',
  entities: '&amp;',
  commas: ',',
  'commas and blanks': ', ',
  semicolons: ';',
  colons: ':',
  'equals signs': '=',
  slashes: '/',
  dots: '.',
  hyphens: '-',
  'hash signs': '#',
  'at signs': '@',
  'question marks': '?',
  asterisks: '*',
  underscores: '_',
  'chained v1=': 'v1=',
  'chained sha256=': 'sha256=',
  parameters: at => `k${at}=v&`,
  'header lines': at => `X-Part-${at}: value\r\n`,
  'one header again': 'X-Part: value\n',
  'continued lines': '\r\n ',
  'cURL headers': at => `-H 'X-Part-${at}: value' `,
  'one-byte chunks': '1\r\na\r\n',
  'JSON members': at => `"k${at}":"v",`,
  'JSON numbers': '1.50,',
  digits: '1',
  zeros: '0',
  letters: 'a',
  capitals: 'A',
  'hexadecimal digits': 'a0',
  words: 'word ',
  'words of secrets': 'token ',
  base64: 'QUFB',
  'zero-width spaces': '\u200b',
  'no-break spaces': '\u00a0',
  'byte order marks': '\ufeff',
  'line separators': '\u2028',
  'control characters': '\u0001',
  'null characters': '\0',
  emoji: '😀',
  'lone surrogates': '\ud83d',
  'combining marks': '\u0301',
  ligatures: 'ﷺ',
  umlauts: 'ü',
  crosses: '×',
  mixed: ' \t"\\{{%,;:=&/.-\u200b\u00a0😀a1',
};

/** Where the run stands: alone, at the start, in the middle, at the end, or within what a reader looks for. */
const frames: Readonly<Record<string, (run: string) => string>> = {
  alone: run => run,
  'at the start': run => `${run}plain text`,
  'in the middle': run => `Plain 1${run}text!`,
  'at the end': run => `plain text${run}`,
  'header value': run =>
    `POST / HTTP/1.1\r\nHost: hooks.example.com\r\nX-Mist-Signature-v2: a${run}b\r\n\r\n{"a":1}`,
  'header name': run => `X-Mist-Signature-v2: ${'0a'.repeat(32)}\nX${run}: b\n`,
  body: run =>
    `POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nX-Mist-Signature-v2: ${'0a'.repeat(32)}\r\n\r\n${run}`,
  URL: run => `https://user:pass${run}@hooks.example.com/path${run}?token=${run}#${run}`,
  cURL: run =>
    `curl -X POST 'https://hooks.example.com/' -H 'X-Mist-Signature-v2: a${run}b' --data-raw '{"a":"${run}"}'`,
  'JSON of headers': run =>
    JSON.stringify({ headers: { 'X-Mist-Signature-v2': `a${run}b` }, body: `{"a":"${run}"}` }),
  HAR: run =>
    JSON.stringify({
      log: {
        entries: [
          {
            request: {
              method: 'POST',
              url: `https://h.example.com/${run}`,
              headers: [{ name: 'X-Mist-Signature-v2', value: run }],
              postData: { text: run },
            },
          },
        ],
      },
    }),
  webhook: run =>
    JSON.stringify({
      type: 'http-post',
      name: run,
      url: `https://h.example.com/${run}`,
      secret: run,
      headers: { 'X-Token': run, [`X${run}`]: 'a' },
      topics: ['alarms', run],
    }),
  'JSON, bare': run => `{"a":[${run}]}`,
  assignment: run => `secret = "a${run}b"`,
};

/** A text that is told by its name, as long as wanted. */
export interface Hostile {
  readonly name: string;
  make(length: number): string;
}

function repeated(unit: string | ((at: number) => string), length: number): string {
  if (typeof unit === 'string') return unit.repeat(Math.ceil(length / unit.length));
  const parts: string[] = [];
  for (let at = 0, size = 0; size < length; at += 1) {
    const part = unit(at);
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}

/** The texts of all units in these frames; in all where none is named. */
export function hostileTexts(...names: readonly string[]): Hostile[] {
  return Object.entries(frames).flatMap(([frame, wrap]) =>
    names.length > 0 && !names.includes(frame)
      ? []
      : Object.entries(units).map(([unit, each]) => {
          // A frame may hold the run several times.
          const times = wrap('\ufffe').split('\ufffe').length - 1 || 1;
          return { name: `${unit}, ${frame}`, make: length => wrap(repeated(each, length / times)) };
        }),
  );
}
