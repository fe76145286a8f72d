import {
  bytesOf,
  type CaptureRow,
  type Delivery,
  deliveries,
  delivery,
  headerLines,
  lower,
  prefixed,
  raw,
  read,
  told,
} from './delivery.ts';

const { alarms, audits, mxedge, nac, ping, sessions, updowns, zone } = deliveries;

const ok = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Type: text/plain\r\n\r\nok';
const health = 'GET /health HTTP/1.1\r\nHost: hooks.example.com\r\nUser-Agent: kube-probe/1.31\r\n\r\n';
const unsigned =
  'POST /other HTTP/1.1\r\nHost: hooks.example.com\r\nContent-Type: application/json\r\nContent-Length: 12\r\n\r\n{"status":1}';

const without = (of: Delivery, ...names: string[]): Delivery => ({
  ...of,
  headers: of.headers.filter(([name]) => !names.includes(name)),
});

interface Chunking {
  readonly sizes: readonly number[];
  readonly extension?: string;
  readonly trailers?: readonly string[];
  readonly hex?: (size: number) => string;
}

/** The request with a body in chunks of these sizes; what is left is the last chunk. */
function chunkedBytes(
  of: Delivery,
  { sizes, extension = '', trailers = [], hex = size => size.toString(16) }: Chunking,
) {
  const chunks: string[] = [];
  let at = 0;
  const body = bytesOf(of.body);
  for (const size of [...sizes, body.length]) {
    const part = body.subarray(at, at + size);
    if (part.length) chunks.push(`${hex(part.length)}${extension}\r\n${part.toString('latin1')}\r\n`);
    at += size;
  }
  const head = raw({ ...without(of, 'Content-Length'), body: '' });
  const start = head.replace('\r\n\r\n', '\r\nTransfer-Encoding: chunked\r\n\r\n');
  const text = `${start}${chunks.join('')}0\r\n${trailers.map(line => `${line}\r\n`).join('')}\r\n`;
  return Buffer.from(text, 'latin1');
}

const pseudo = (of: Delivery) =>
  [
    ':method: POST',
    ':path: /mist',
    ':scheme: https',
    ':authority: hooks.example.com',
    ...headerLines(lower(of)).slice(1),
    '',
    of.body,
  ].join('\n');

const folded = (of: Delivery) =>
  raw(of)
    .replace(/(X-Mist-Signature-v2:) /, '$1\r\n ')
    .replace('Mist-webhook', 'Mist-webhook\r\n\t(delivery)');

const inFile = (name: string, bytes: Uint8Array, { body, signatures }: Delivery): CaptureRow => ({
  name,
  bytes,
  expected: { kind: 'read', signatures, body },
});

const chunked = (of: Delivery, how: Chunking) => chunkedBytes(of, how).toString('utf8');

/** Requests as they went over the wire, whole and cut, alone and among others. */
export const rawHttp: readonly CaptureRow[] = [
  read('HTTP/1.1 with CRLF', raw(audits), audits),
  read('HTTP/1.1 with LF', raw(sessions, '\n'), sessions),
  read(
    'HTTP/1.0, with a prompt after the body',
    `${raw(alarms, '\n').replace('1.1', '1.0')}\nnetops@jump:~$ `,
    alarms,
  ),
  read('absolute target', raw(updowns, '\n', 'https://hooks.example.com/mist?site=hq'), updowns),
  read('indented by four blanks', prefixed(raw(zone, '\n'), '    '), zone),
  read('indented by a tab', prefixed(raw(ping, '\n'), '\t'), ping),
  read('quoted in a mail', prefixed(raw(alarms, '\n'), '> '), alarms),
  read(
    'headers and body in a Markdown fence each',
    `The headers:\n\n\`\`\`\n${headerLines(nac.headers).join('\n')}\n\`\`\`\n\nThe body:\n\n\`\`\`json\n${nac.body}\n\`\`\`\n\nThanks!\n`,
    nac,
  ),
  read('in a Markdown fence', `\`\`\`http\n${raw(updowns, '\n')}\n\`\`\`\n`, updowns),
  read('folded header lines', folded(audits), audits),
  read('two chunks', chunked(sessions, { sizes: [100] }), sessions),
  read(
    'chunk sizes that count bytes, not characters',
    chunked(nac, { sizes: [bytesOf(nac.body.slice(0, nac.body.indexOf('ü'))).length] }),
    nac,
  ),
  read(
    'chunks with extensions and trailers',
    chunked(updowns, {
      sizes: [16, 1, 200],
      extension: ';ext="a;b";last',
      trailers: ['X-Checksum: 1f', 'Expires: 0'],
    }),
    updowns,
  ),
  read(
    'chunk sizes in capitals with zeros',
    chunked(alarms, { sizes: [0xab], hex: size => size.toString(16).toUpperCase().padStart(6, '0') }),
    alarms,
  ),
  told('a chunked body without its end', 'cut', chunked(updowns, { sizes: [64, 64] }).slice(0, -90), updowns),
  told('a body shorter than Content-Length', 'cut', raw(audits).slice(0, -60), audits),
  told('head only', 'no body', raw({ ...ping, body: '' }), ping),
  read('a health check before it', health + raw(ping), ping, { others: 1 }),
  read('an unsigned POST before it', unsigned + raw(mxedge), mxedge, { others: 1 }),
  read('an unsigned POST after it', raw(audits) + unsigned, audits, { others: 1 }),
  read('between two others', health + raw(zone) + unsigned, zone, { others: 2 }),
  read(
    'pipelined after a chunked one',
    chunked({ ...delivery('ping'), headers: [['Host', 'hooks.example.com']] }, { sizes: [20] }) + raw(alarms),
    alarms,
    { others: 1 },
  ),
  read('two signed ones: the first', raw(ping) + raw(updowns), ping, { others: 1 }),
  read('followed by its response', `${raw(sessions)}${ok}`, sessions),
  read('followed by its response on a new line', `${raw(nac, '\n')}\n${ok.replaceAll('\r', '')}\n`, nac),
  read('after the response to another', `${health}${ok}${raw(alarms)}${ok}`, alarms, { others: 1 }),
  read('HTTP/2 pseudo headers', pseudo(audits), audits),
  read(
    'header lines without a request line',
    [...headerLines(lower(sessions)), '', sessions.body].join('\n'),
    sessions,
  ),
  read(
    'signature lines and the body, no blank line',
    [...headerLines(zone.headers.slice(-2)), zone.body].join('\n'),
    zone,
  ),
  read(
    'blank lines before and after each line',
    `\n\n${[...headerLines(mxedge.headers), '', mxedge.body, ''].join('\n')}\n`,
    mxedge,
  ),
  inFile(
    'a file with a chunk that ends inside a character',
    chunkedBytes(nac, { sizes: [bytesOf(nac.body.slice(0, nac.body.indexOf('ü'))).length + 1] }),
    nac,
  ),
  inFile('a file with the bytes', bytesOf(raw(nac)), nac),
  inFile(
    'a file with a byte order mark',
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytesOf(raw(audits))]),
    audits,
  ),
  inFile(
    'a file that PowerShell wrote as UTF-16',
    Buffer.from(`\ufeff${raw(sessions)}`, 'utf16le'),
    sessions,
  ),
  read(
    'VS Code REST Client',
    `### Mist test\n# @name replay\n${raw(zone, '\n', 'https://hooks.example.com/mist')}\n\n###\nGET https://hooks.example.com/health\n`,
    zone,
    { others: 1 },
  ),
  told(
    'a request file that includes another',
    'elsewhere',
    `${raw({ ...without(ping, 'Content-Length'), body: '< ./ping.json' }, '\n', 'https://hooks.example.com/mist')}\n`,
    ping,
  ),
];
