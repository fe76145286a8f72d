import { inspect } from 'node:util';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { base64, bodies, bytesOf, delivery, raw } from '../captures/delivery.ts';
import { bytesAsText, printed, wrapped } from './printed.ts';
import { type Cause, type Mismatch, otherBody } from './row.ts';
import { type Outputs, writtenAgain } from './written-again.ts';

/** Several changes at once, or text that does not say where a value ends. */
const hard = new Set([
  'Go: json.Marshal of a map (zone)',
  'Java: Gson, map, mixed numbers (sessions)',
  'Java: Map.toString (ping)',
  'Ruby: Hash#inspect (ping)',
  'Go: %v of a map (ping)',
  'Python: str(bytes) in JSON (updowns)',
  'PHP: json_encode, HEX (alarms)',
  'Python: quote (zone)',
  'Ruby: String#dump (nac)',
  'Go: %+q (nac)',
  'Go: bytes in JSON (zone)',
]);

/** Perl keeps fifteen digits of a number, so that what was signed is lost. */
const lost = 'Perl: JSON::PP, canonical, ascii (audits)';

const isTopic = (key: string): key is keyof typeof bodies => Object.hasOwn(bodies, key);
const made = (cause: Cause, outputs: Outputs): Mismatch[] =>
  Object.entries(outputs).flatMap(([topic, rows]) =>
    Object.entries(rows).flatMap(([call, body]) => {
      const name = `${call} (${topic})`;
      const sent = isTopic(topic) ? bodies[topic] : '';
      return [
        otherBody(name === lost ? 'none' : cause, name, sent, body, hard.has(name) ? { hard: true } : {}),
      ];
    }),
  );

const { ping, audits, updowns, alarms, sessions, zone, mxedge, nac } = bodies;
const again = (body: string, indent?: number) => JSON.stringify(JSON.parse(body), null, indent);
const bytes = (text: string) => [...bytesOf(text)];
const hex = (text: string) => bytesOf(text).toString('hex');
const wrap = (key: string, body: string) => `{"${key}":${body}}`;

/** `System.Text.Json` with its default encoder. */
const dotnet = (body: string) =>
  JSON.stringify(JSON.parse(body)).replace(/\\"|[^ -~]|[&'+<>`]/g, other => {
    const code = other
      .charCodeAt(other.length - 1)
      .toString(16)
      .toUpperCase()
      .padStart(4, '0');
    return `\\u${code}`;
  });

const sns = (body: string) => ({
  Type: 'Notification',
  MessageId: '22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324',
  TopicArn: 'arn:aws:sns:eu-central-1:123456789012:mist',
  Message: body,
  Timestamp: '2026-12-01T10:12:13.456Z',
  SignatureVersion: '1',
});

/** Bodies that differ from what was signed by something that can be undone. */
export const otherBodies: readonly Mismatch[] = [
  ...made('written again', writtenAgain),
  ...made('printed', printed),
  ...made('bytes as text', bytesAsText),
  ...made('wrapped', wrapped),
  otherBody('written again', 'Node: JSON.stringify, one whole number lost .0', ping, again(ping)),
  otherBody('written again', 'Node: JSON.stringify, one of two lost .0', updowns, again(updowns)),
  otherBody('written again', 'Node: JSON.stringify, indented by 2', alarms, again(alarms, 2)),
  otherBody(
    'written again',
    'Node: JSON.stringify, indented by 4, with CRLF',
    audits,
    again(audits, 4).replaceAll('\n', '\r\n'),
  ),
  otherBody('written again', 'Node: JSON.stringify, whole numbers of both kinds', sessions, again(sessions), {
    hard: true,
  }),
  otherBody('written again', 'Node: JSON.stringify, 1e-05', zone, again(zone), { hard: true }),
  otherBody('written again', '.NET: System.Text.Json', audits, dotnet(audits)),
  otherBody('written again', '.NET: System.Text.Json, an apostrophe', alarms, dotnet(alarms)),
  otherBody('printed', 'Node: console.log of an object', alarms, inspect(JSON.parse(alarms), { depth: 9 }), {
    hard: true,
  }),
  otherBody('printed', 'Node: util.inspect of a text', audits, inspect(audits)),
  otherBody('printed', 'Node: util.inspect of a text with both quotes', alarms, inspect(alarms)),
  otherBody('printed', 'a cell of comma-separated values', audits, `"${audits.replaceAll('"', '""')}"\r\n`),
  otherBody('printed', 'a text in single quotes for a shell', alarms, alarms.replaceAll("'", "'\\''")),
  otherBody('printed', 'Node: console.log of an object with the body', nac, inspect({ body: nac }), {
    hard: true,
  }),
  otherBody('bytes as text', 'Node: Buffer in JSON', audits, JSON.stringify(bytesOf(audits))),
  otherBody('bytes as text', 'Node: Buffer in JSON, pretty', ping, JSON.stringify(bytesOf(ping), null, 2)),
  otherBody('bytes as text', 'Node: String(Uint8Array)', zone, bytes(zone).join(',')),
  otherBody(
    'bytes as text',
    '.NET: BitConverter.ToString',
    mxedge,
    (hex(mxedge).toUpperCase().match(/../g) ?? []).join('-'),
  ),
  otherBody('bytes as text', 'hexadecimal digits', nac, hex(nac)),
  otherBody(
    'bytes as text',
    'hexadecimal digits with blanks',
    ping,
    (hex(ping).match(/../g) ?? []).join(' '),
  ),
  otherBody('bytes as text', 'base64', audits, base64(audits)),
  otherBody('bytes as text', 'base64url', sessions, bytesOf(sessions).toString('base64url')),
  otherBody(
    'bytes as text',
    'base64 in lines of 76',
    nac,
    (base64(nac).match(/.{1,76}/g) ?? []).join('\r\n'),
  ),
  otherBody('wrapped', 'form field in clear', zone, `payload=${zone}`),
  otherBody('wrapped', 'encodeURIComponent', updowns, encodeURIComponent(updowns), { hard: true }),
  otherBody('wrapped', 'a text in JSON', audits, JSON.stringify({ body: audits })),
  otherBody('wrapped', 'a text in JSON, pretty', nac, JSON.stringify({ id: 1, raw: nac }, null, 2)),
  otherBody('wrapped', 'a JSON text in a JSON text', alarms, JSON.stringify(JSON.stringify(alarms))),
  otherBody('wrapped', 'an object below "event"', alarms, wrap('event', alarms)),
  otherBody('wrapped', 'an object below "body", blanks between', nac, `{ "body" : ${nac} }`),
  otherBody(
    'wrapped',
    'an object below "data" of a CloudEvent',
    updowns,
    `{"specversion":"1.0","type":"mist","source":"/mist","id":"1","data":${updowns}}`,
  ),
  otherBody('wrapped', 'an object two levels down', zone, wrap('record', wrap('payload', zone))),
  otherBody('wrapped', 'a list of one', mxedge, `[${mxedge}]`),
  otherBody('wrapped', 'SNS envelope', ping, JSON.stringify(sns(ping), null, 2)),
  otherBody('wrapped', 'SNS envelope, long body', audits, JSON.stringify(sns(audits))),
  otherBody(
    'wrapped',
    'base64 in JSON',
    sessions,
    JSON.stringify({ body: base64(sessions), isBase64Encoded: true }),
  ),
  otherBody(
    'wrapped',
    'the payload of a delivery log',
    audits,
    `{"status":"success","req_payload":${JSON.stringify(audits)}}`,
  ),
  otherBody('wrapped', 'the whole request', alarms, raw(delivery('alarms'))),
  otherBody('wrapped', 'CDATA', zone, `<![CDATA[${zone}]]>`, { hard: true }),
  otherBody('charset', 'Latin-1 bytes', audits, Buffer.from(audits, 'latin1')),
  otherBody('charset', 'UTF-8 read as Latin-1', sessions, bytesOf(sessions).toString('latin1')),
  otherBody(
    'charset',
    'UTF-8 read as Windows-1252',
    nac,
    new TextDecoder('windows-1252').decode(bytesOf(nac)),
  ),
  otherBody(
    'charset',
    'UTF-8 read as Latin-1, twice',
    audits,
    bytesOf(bytesOf(audits).toString('latin1')).toString('latin1'),
    { hard: true },
  ),
  otherBody('charset', 'UTF-16 with a byte order mark', updowns, Buffer.from(`\ufeff${updowns}`, 'utf16le')),
  otherBody('charset', 'UTF-16 without one', ping, Buffer.from(ping, 'utf16le'), { hard: true }),
  otherBody('charset', 'letters taken apart (NFD)', audits, audits.normalize('NFD')),
  otherBody('charset', 'no-break spaces', audits, audits.replaceAll(' ', '\u00a0'), { hard: true }),
  otherBody('charset', 'curly quotes', mxedge, mxedge.replace(/"([^"]*)"/g, '“$1”'), { hard: true }),
  otherBody('ends of the body', 'a line end more', audits, `${audits}\n`),
  otherBody('ends of the body', 'a CRLF more', ping, `${ping}\r\n`),
  otherBody('ends of the body', 'two line ends more', zone, `${zone}\n\n`),
  otherBody('ends of the body', 'a line end less', `${alarms}\n`, alarms),
  otherBody('ends of the body', 'LF for CRLF at the end', `${updowns}\r\n`, `${updowns}\n`),
  otherBody('ends of the body', 'a byte order mark', nac, `\ufeff${nac}`),
  otherBody('ends of the body', 'a line end before', sessions, `\n${sessions}`),
  otherBody('ends of the body', 'blanks round it', mxedge, `    ${mxedge}  `),
  otherBody('ends of the body', 'a NUL more', ping, `${ping}\0`, { hard: true }),
  otherBody('ends of the body', 'a written \\n', alarms, `${alarms}\\n`, { hard: true }),
  otherBody('ends of the body', 'the mark of zsh for a missing line end', zone, `${zone}%`, { hard: true }),
  otherBody('compressed', 'gzip', updowns, gzipSync(updowns)),
  otherBody('compressed', 'deflate', audits, deflateSync(audits), { hard: true }),
  otherBody('compressed', 'brotli', nac, brotliCompressSync(nac), { hard: true }),
  otherBody(
    'chunked',
    'the chunks left in',
    updowns,
    `${bytes(updowns).length.toString(16)}\r\n${updowns}\r\n0\r\n\r\n`,
  ),
];
