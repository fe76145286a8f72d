import { inspect } from 'node:util';
import {
  bytesOf,
  type CaptureRow,
  cgiNames,
  type Delivery,
  deliveries,
  fields,
  goNames,
  type HeaderPair,
  headerLines,
  lower,
  pyBytes,
  pyDict,
  pyText,
  raw,
  read,
  told,
} from './delivery.ts';

const { alarms, audits, mxedge, nac, ping, sessions, updowns, zone } = deliveries;

const wsgiNames = (of: Delivery): HeaderPair[] =>
  of.headers.map(([name, value]) => [name.replace('-v2', '-V2'), value]);

const printR = (pairs: readonly HeaderPair[]) =>
  `Array\n(\n${pairs.map(([name, value]) => `    [${name}] => ${value}`).join('\n')}\n)\n`;

const varDump = (pairs: readonly HeaderPair[], body: string) =>
  `array(${pairs.length}) {\n${pairs.map(([name, value]) => `  ["${name}"]=>\n  string(${value.length}) "${value}"`).join('\n')}\n}\nstring(${bytesOf(body).length}) "${body}"\n`;

const varExport = (pairs: readonly HeaderPair[]) =>
  `array (\n${pairs.map(([name, value]) => `  '${name}' => '${value}',`).join('\n')}\n)`;

/** A text as Ruby's `inspect` shows it; `binary` for a request body, whose encoding is ASCII-8BIT. */
function rubyText(text: string, binary = false): string {
  const shown = binary ? bytesOf(text).toString('latin1') : text;
  const escaped = shown.replace(/["\\]|#(?=[{$@])/g, '\\$&');
  const code = (other: string) => `\\x${other.charCodeAt(0).toString(16).toUpperCase()}`;
  return `"${binary ? escaped.replace(/[^ -~]/g, code) : escaped}"`;
}

const rubyHash = (pairs: readonly HeaderPair[], arrow: string) =>
  `{${pairs.map(([name, value]) => `${rubyText(name)}${arrow}${rubyText(value)}`).join(', ')}}`;

const goMap = (of: Delivery) =>
  `map[${goNames(of)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}:[${value}]`)
    .join(' ')}]`;

/** Go's `%q`, which keeps printable characters. */
const goQuoted = (text: string) =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\r', '\\r').replaceAll('\n', '\\n')}"`;

const javaMap = (pairs: readonly HeaderPair[]) =>
  `{${pairs.map(([name, value]) => `${name}=${value}`).join(', ')}}`;

/** Deliveries as programs print them with the means of their language. */
export const languages: readonly CaptureRow[] = [
  read(
    'Python logging, dict and bytes',
    `INFO:root:${pyDict(wsgiNames(audits))}\nINFO:root:${pyBytes(audits.body)}`,
    audits,
  ),
  read(
    'Python logging, lines',
    `INFO:root:X-Mist-Signature-v2: ${mxedge.signatures['x-mist-signature-v2']}\nINFO:root:${mxedge.body}`,
    mxedge,
  ),
  read(
    'Python logging with times',
    `2026-12-01 10:12:13,456 - receiver - INFO - Headers: ${pyDict(wsgiNames(updowns))}\n2026-12-01 10:12:13,457 - receiver - INFO - Body: ${updowns.body}`,
    updowns,
  ),
  read(
    'Flask, print(request.headers) and data',
    `${headerLines(wsgiNames(nac)).join('\r\n')}\r\n\r\n\n${pyBytes(nac.body)}\n127.0.0.1 - - [01/Dec/2026 10:12:13] "POST /mist HTTP/1.1" 200 -\n`,
    nac,
  ),
  read(
    'Flask, dict(request.headers) and get_data()',
    `${pyDict(wsgiNames(alarms))}\n${pyBytes(alarms.body)}\n`,
    alarms,
  ),
  read(
    'Flask, data as text',
    `headers: ${pyDict(wsgiNames(audits))}\nbody: ${pyText(audits.body)}\n`,
    audits,
  ),
  told(
    'Flask, request.json',
    'parsed',
    `${pyDict(wsgiNames(ping))}\n{'topic': 'ping', 'events': [{'id': 'b069b358-4c97-5319-1f8c-7c5ca64d6ab1', 'name': 'receiver', 'site_id': '4ac1dcf4-9d8b-7211-65c4-057819f0862b', 'timestamp': 1788264123.0}]}\n`,
    ping,
  ),
  read(
    'Django, request.META and body',
    `${pyDict([['REQUEST_METHOD', 'POST'], ['PATH_INFO', '/mist'], ['SERVER_PROTOCOL', 'HTTP/1.1'], ...cgiNames(sessions)])}\n${pyBytes(sessions.body)}`,
    sessions,
  ),
  read(
    'FastAPI, Headers and body',
    `headers=Headers(${pyDict(lower(zone))})\nbody=${pyBytes(zone.body)}`,
    zone,
  ),
  read(
    'ASGI, raw headers',
    `[${lower(audits)
      .map(pair => `(${pair.map(pyBytes).join(', ')})`)
      .join(', ')}]\n${pyBytes(audits.body)}`,
    audits,
  ),
  read(
    'aiohttp, CIMultiDictProxy',
    `<CIMultiDictProxy(${updowns.headers.map(pair => pair.map(pyText).join(': ')).join(', ')})>\n${updowns.body}`,
    updowns,
  ),
  read(
    'Python http.server',
    `${headerLines(nac.headers).join('\n')}\n\n\n${nac.body}\n54.193.71.17 - - [01/Dec/2026 10:12:13] "POST /mist HTTP/1.1" 200 -`,
    nac,
  ),
  read('Node, req.headers and the body', `${inspect(fields(lower(audits)))}\n${audits.body}\n`, audits),
  read(
    'Node, labels before both',
    `headers: ${inspect(fields(lower(alarms)))}\nbody: ${alarms.body}\n`,
    alarms,
  ),
  read('Node, one object', inspect({ headers: fields(lower(audits)), body: audits.body }), audits),
  read('Node, rawHeaders', `rawHeaders: ${inspect(zone.headers.flat())}\nbody: ${inspect(zone.body)}`, zone),
  read(
    'Node, body as a Buffer in JSON',
    JSON.stringify({ headers: fields(lower(ping)), body: bytesOf(ping.body) }),
    ping,
  ),
  told(
    'Node, body as a Buffer, inspected',
    'cut',
    `${inspect(fields(lower(updowns)))}\n${inspect(Buffer.from(updowns.body))}`,
    updowns,
  ),
  told(
    'Express, req.body parsed',
    'parsed',
    `headers: ${inspect(fields(lower(sessions)))}\nbody: ${inspect(JSON.parse(sessions.body), { depth: 2 })}`,
    sessions,
  ),
  read(
    'Go, DumpRequest in a log',
    `2026/12/01 10:12:13 ${raw({ ...audits, headers: goNames(audits) })}\n2026/12/01 10:12:14 done\n`,
    audits,
  ),
  read(
    'Go, DumpRequest with %q',
    `2026/12/01 10:12:13 ${goQuoted(raw({ ...nac, headers: goNames(nac) }))}`,
    nac,
  ),
  read(
    'Go, header map and body',
    `2026/12/01 10:12:13 headers: ${goMap(updowns)}\n2026/12/01 10:12:13 body: ${updowns.body}\n`,
    updowns,
  ),
  read('Go, header map with %+v in one line', `headers=${goMap(zone)} body=${zone.body}`, zone),
  read(
    'Go, slog text handler',
    `time=2026-12-01T10:12:13.456Z level=INFO msg=delivery x-mist-signature-v2=${mxedge.signatures['x-mist-signature-v2']} body=${goQuoted(mxedge.body)}`,
    mxedge,
  ),
  read('Java, header map and body', `headers: ${javaMap(lower(audits))}\nbody: ${audits.body}`, audits),
  read(
    'Java, Spring HttpHeaders',
    `[${lower(sessions)
      .map(([name, value]) => `${name}:"${value}"`)
      .join(', ')}]\n${sessions.body}`,
    sessions,
  ),
  read(
    'Java, HttpHeaders of lists',
    `{${lower(alarms)
      .map(([name, value]) => `${name}=[${value}]`)
      .join(', ')}}\n${alarms.body}`,
    alarms,
  ),
  read('PHP, print_r(getallheaders())', `${printR(wsgiNames(audits))}${audits.body}`, audits),
  read('PHP, var_dump', varDump(nac.headers, nac.body), nac),
  read(
    'PHP, var_export',
    `${varExport(zone.headers)}\n'${zone.body.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
    zone,
  ),
  read(
    'PHP, $_SERVER',
    `${printR([['REQUEST_METHOD', 'POST'], ['REQUEST_URI', '/mist'], ...cgiNames(updowns), ['REQUEST_TIME', '1796119933']])}\n${updowns.body}`,
    updowns,
  ),
  read(
    'PHP, json_encode(getallheaders())',
    `${JSON.stringify(fields(sessions.headers))}\n${sessions.body}`,
    sessions,
  ),
  read(
    'PHP, error_log',
    `[01-Dec-2026 10:12:13 UTC] ${JSON.stringify(fields(alarms.headers))}\n[01-Dec-2026 10:12:13 UTC] ${alarms.body}`,
    alarms,
  ),
  read(
    'Ruby 3.3, Rack environment',
    `${rubyHash([['REQUEST_METHOD', 'POST'], ['PATH_INFO', '/mist'], ...cgiNames(audits)], '=>')}\n${rubyText(audits.body)}`,
    audits,
  ),
  read(
    'Ruby 3.4, Rack environment, binary body',
    `${rubyHash(cgiNames(nac), ' => ')}\n${rubyText(nac.body, true)}`,
    nac,
  ),
  told(
    'Rails, parameters',
    'parsed',
    `Started POST "/mist" for 54.193.71.17 at 2026-12-01 10:12:13 +0000\nX-Mist-Signature-v2: ${mxedge.signatures['x-mist-signature-v2']}\nProcessing by HooksController#create as JSON\n  Parameters: {"topic"=>"mxedge-events", "events"=>[{"component"=>"tunterm", "device_type"=>"mxedge", "timestamp"=>"1788264123.456"}]}`,
    mxedge,
  ),
  read(
    'Perl, Data::Dumper',
    `$VAR1 = {\n${cgiNames(ping)
      .map(([name, value]) => `          '${name}' => '${value}'`)
      .join(',\n')}\n        };\n$VAR2 = '${ping.body}';\n`,
    ping,
  ),
];
