import { inspect } from 'node:util';
import {
  base64,
  bytesOf,
  type CaptureRow,
  type Delivery,
  deliveries,
  delivery,
  fields,
  headerLines,
  lists,
  lower,
  prefixed,
  pyBytes,
  pyDict,
  pyText,
  raw,
  read,
} from './delivery.ts';

const { alarms, audits, nac, ping, sessions, updowns, zone } = deliveries;

const dict = (of: Delivery) => pyDict(lower(of));
const hex = (text: string) => bytesOf(text).toString('hex');
const pairs = (of: Delivery) => of.headers.map(([name, value]) => ({ name, value }));

/** A text in pieces of so many characters, each on a line of its own. */
const pieces = (text: string, written: (piece: string) => string, between: string) =>
  (text.match(/.{1,60}/gu) ?? []).map(written).join(between);

const signatureLines = (of: Delivery) =>
  headerLines(of.headers.filter(([name]) => name.startsWith('X-Mist'))).join('\n');

const [head = ''] = raw(audits).split(audits.body);

/** A delivery whose event has a request and a command in its texts. */
const told = delivery('audits', {
  body: JSON.stringify({
    topic: 'audits',
    events: [
      {
        message: "curl -d 'x' ^",
        note: '<request base64="true">',
        request: 'POST /a HTTP/1.1\r\nHost: a\r\n\r\n{}',
      },
    ],
  }),
});

/** A body as a printed value that goes over lines, lists its bytes, has no label or is encoded. */
export const printedValues: readonly CaptureRow[] = [
  read('Python, dict and bytes on one line', `${dict(nac)} ${pyBytes(nac.body)}`, nac),
  read('Python, dict and repr of the text on one line', `${dict(alarms)} ${pyText(alarms.body)}`, alarms),
  read(
    'Python, pprint',
    `{'body': ${pieces(audits.body, pyText, '\n         ')},\n 'headers': ${dict(audits)}}`,
    audits,
  ),
  read('Python, pprint of bytes', `${dict(nac)}\n(${pieces(nac.body, pyBytes, '\n ')})`, nac),
  read('Python, head and body as bytes', `${pyBytes(head)}\n${pyBytes(audits.body)}\n`, audits),
  read('Python, list of bytes', `${dict(nac)}\n[${[...bytesOf(nac.body)].join(', ')}]`, nac),
  read(
    'JavaScript, pieces with plus signs',
    `headers: ${inspect(fields(lower(zone)))}\nbody: ${pieces(zone.body, each => `'${each}'`, ' +\n  ')}`,
    zone,
  ),
  read('Node, text with both quotes', inspect({ headers: fields(lower(alarms)), body: alarms.body }), alarms),
  read('Node, headers by name and value', inspect({ headers: pairs(audits), postData: audits.body }), audits),
  read(
    'Java, bytes with a sign',
    `{${lower(nac)
      .map(([name, value]) => `${name}=[${value}]`)
      .join(', ')}}\n${JSON.stringify([...new Int8Array(bytesOf(nac.body))]).replaceAll(',', ', ')}`,
    nac,
  ),
  read(
    'Go, %#v',
    `headers=http.Header{${audits.headers.map(([name, value]) => `"${name}":[]string{"${value}"}`).join(', ')}} body=[]byte{${[...bytesOf(audits.body)].map(byte => `0x${byte.toString(16)}`).join(', ')}}`,
    audits,
  ),
  read(
    'Go, bytes in a JSON log',
    JSON.stringify({ msg: 'webhook', headers: lists(sessions.headers), body: base64(sessions.body) }),
    sessions,
  ),
  read(
    '.NET, pairs and bytes',
    `${updowns.headers.map(([name, value]) => `[${name}, ${value}]`).join('\n')}\n${(hex(updowns.body).toUpperCase().match(/../g) ?? []).join('-')}`,
    updowns,
  ),
  read(
    'Erlang, binaries',
    `#{${lower(ping)
      .map(([name, value]) => `<<"${name}">> => <<"${value}">>`)
      .join(',')}}\nBody: <<${JSON.stringify(ping.body)}>>`,
    ping,
  ),
  read(
    'Perl, characters by number',
    `$VAR1 = {\n'headers' => {${lower(sessions)
      .map(([name, value]) => `'${name}' => '${value}'`)
      .join(
        ', ',
      )}},\n'body' => "${sessions.body.replace(/["\\]/g, '\\$&').replace(/[^ -~]/gu, each => `\\x{${each.codePointAt(0)?.toString(16)}}`)}"\n}`,
    sessions,
  ),
  read(
    'TOML, three quotes',
    `body = '''${audits.body}'''\n[headers]\n${lower(audits)
      .map(([name, value]) => `"${name}" = "${value}"`)
      .join('\n')}\n`,
    audits,
  ),
  read(
    'YAML, a quoted text below its name',
    `headers:\n${pairs(alarms)
      .map(({ name, value }) => `  - name: ${name}\n    value: ${value}`)
      .join('\n')}\nbody:\n  text: '${alarms.body.replaceAll("'", "''").replace(/ /, '\n    ')}'\n`,
    alarms,
  ),
  read(
    'YAML, a text in double quotes over lines',
    `headers:\n${lower(audits)
      .map(([name, value]) => `  ${name}: ${value}`)
      .join(
        '\n',
      )}\nbody: ${JSON.stringify(audits.body).replace('WLAN ', 'WLAN\\\n  \\ ').replace('Admin ', 'Admin\n  ')}\n`,
    audits,
  ),
  read(
    'a proxy with content beside the headers',
    JSON.stringify({
      request: { method: 'POST', headers: audits.headers, content: audits.body },
      response: { status_code: 200 },
    }),
    audits,
  ),
  read(
    'hexadecimal digits of a request',
    `${hex(raw(nac))
      .match(/.{1,60}/g)
      ?.join('\n')}\n`,
    nac,
  ),
  read(
    'base64 of a request',
    `${base64(raw(nac))
      .match(/.{1,76}/g)
      ?.join('\n')}\n`,
    nac,
  ),
  read(
    'a JSON text with JSON in it',
    JSON.stringify(JSON.stringify({ headers: fields(lower(audits)), body: audits.body })),
    audits,
  ),
  read('signatures, and a code fence', `${signatureLines(nac)}\n\n\`\`\`json\n${nac.body}\n\`\`\`\n`, nac),
  read(
    'signatures, and a heading in German',
    `Kopfzeilen:\n${signatureLines(zone)}\n\nInhalt:\n${zone.body}`,
    zone,
  ),
  read(
    'a line of words with the body in it',
    `10:12:13 [main] INFO Hook - took 3 ms, body = ${ping.body}, client 192.0.2.7`,
    { ...ping, signatures: {} },
  ),
  read(
    'signatures, and an event that tells of a request',
    `${signatureLines(told)}\nBody: ${told.body}`,
    told,
  ),
  read('log lines, and an event that tells of a request', prefixed(raw(told, '\n'), 'receiver-1  | '), told),
  read(
    'cmd, and an event with single quotes',
    `curl.exe https://hooks.example.com ${told.headers.map(([name, value]) => `-H "${name}: ${value}"`).join(' ')} -d "${told.body.replace(/(\\*)"/g, '$1$1\\"')}"`,
    told,
  ),
  read(
    'JSON, and an event that tells of a session file',
    JSON.stringify({ headers: fields(told.headers), body: told.body }),
    told,
  ),
  read(
    'cURL, and an event with a caret before a quote',
    `curl https://hooks.example.com ${told.headers.map(([name, value]) => `-H '${name}: ${value}'`).join(' ')} --data-raw '${told.body.replaceAll("'", "'\\''")}'`,
    told,
  ),
];
