import {
  bytesOf,
  type CaptureRow,
  type Delivery,
  deliveries,
  delivery,
  headerLines,
  lower,
  raw,
  read,
  told,
} from './delivery.ts';

const { alarms, audits, mxedge, ping, updowns } = deliveries;

/** `curl -v` of a request: info, what was sent, what came back. */
const curlVerbose = (of: Delivery) =>
  [
    '* Host hooks.example.com:443 was resolved.',
    '* Connected to hooks.example.com (192.0.2.10) port 443',
    '* using HTTP/1.x',
    ...['POST /mist HTTP/1.1', ...headerLines(of.headers), ''].map(line => `> ${line}`),
    '* upload completely sent off: 139 bytes',
    '< HTTP/1.1 200 OK',
    '< Content-Length: 2',
    '< ',
    '* Connection #0 to host hooks.example.com left intact',
    'ok',
  ].join('\n');

/** `curl --trace-ascii` (64 bytes a line, a line end begins a new one) or `--trace` (16 bytes with their codes). */
function curlTrace(of: Delivery, withCodes: boolean): string {
  const section = (title: string, data: Buffer) => {
    const lines = [`=> Send ${title}, ${data.length} bytes (0x${data.length.toString(16)})`];
    const width = withCodes ? 16 : 64;
    const shown = (part: Buffer) => part.toString('latin1').replace(/[^ -~]/g, '.');
    for (let at = 0; at < data.length; ) {
      const lineEnd = withCodes ? -1 : data.subarray(at, at + width + 2).indexOf('\r\n');
      const part = data.subarray(at, at + (lineEnd < 0 ? width : lineEnd));
      const codes = [...part]
        .map(byte => `${byte.toString(16).padStart(2, '0')} `)
        .join('')
        .padEnd(48);
      lines.push(`${at.toString(16).padStart(4, '0')}: ${withCodes ? codes : ''}${shown(part)}`);
      at += part.length + (lineEnd < 0 ? 0 : 2);
    }
    return lines;
  };
  const head = bytesOf(raw({ ...of, body: '' }));
  const info = ['== Info: Connected to hooks.example.com (192.0.2.10) port 443', '== Info: using HTTP/1.x'];
  return [...info, ...section('header', head), ...section('data', bytesOf(of.body))].join('\n');
}

/** A request that ends with a whole line of a dump. */
const padded = delivery('audits', {
  extra: [['X-Pad', 'x'.repeat(16 - ((bytesOf(raw(audits)).length + 9) % 16))]],
});

/** `xxd` and `hexdump -C` of the bytes. */
function hexDump(data: Buffer, style: 'xxd' | 'hexdump'): string {
  const lines: string[] = [];
  for (let at = 0; at < data.length; at += 16) {
    const part = [...data.subarray(at, at + 16)];
    const codes = part.map(byte => byte.toString(16).padStart(2, '0'));
    const shown = String.fromCharCode(...part).replace(/[^ -~]/g, '.');
    lines.push(
      style === 'xxd'
        ? `${at.toString(16).padStart(8, '0')}: ${codes
            .map((code, index) => code + (index % 2 ? ' ' : ''))
            .join('')
            .padEnd(40)} ${shown}`
        : `${at.toString(16).padStart(8, '0')}  ${codes.slice(0, 8).join(' ').padEnd(23)}  ${codes.slice(8).join(' ').padEnd(23)}  |${shown}|`,
    );
  }
  return lines.join('\n');
}

/** HTTP/2 frames as `nghttpd -v` shows them. */
const nghttpd = (of: Delivery) =>
  [
    ...[':method: POST', ':path: /mist', ...headerLines(lower(of)).slice(1)].map(
      line => `[id=1] [ 12.345] recv (stream_id=1) ${line}`,
    ),
    '',
    of.body,
  ].join('\n');

/** Requests as cURL, netcat, tcpdump and dump tools show what goes over the wire. */
export const traces: readonly CaptureRow[] = [
  told('curl -v', 'no body', curlVerbose(ping), ping),
  read('curl --trace-ascii', curlTrace(updowns, false), updowns),
  read('curl --trace', curlTrace(audits, true), audits, { orTold: true }),
  read(
    'nc -lv',
    `Listening on 0.0.0.0 8080\nConnection received on 54.193.71.17 51234\n${raw(alarms, '\n')}`,
    alarms,
  ),
  read(
    'ncat',
    `Ncat: Version 7.95 ( https://nmap.org/ncat )\nNcat: Listening on :::8080\nNcat: Connection from 54.193.71.17.\nNcat: Connection from 54.193.71.17:51234.\n${raw(audits, '\n')}`,
    audits,
  ),
  read(
    'socat -v',
    `> 2026/12/01 10:12:13.000123456  length=699 from=0 to=698\n${raw(ping, '\r\n').replaceAll('\r\n', '\\r\n')}`,
    ping,
    { orTold: true },
  ),
  read(
    'tcpdump -A',
    `10:12:13.123456 IP 54.193.71.17.51234 > 10.0.0.5.8080: Flags [P.], seq 1:980, ack 1, win 502, options [nop,nop,TS val 1 ecr 2], length 979: HTTP: POST /mist HTTP/1.1\nE...+.@.@.|.6.G.\n.....".P....p...P....\n......POST /mist HTTP/1.1\n${raw(updowns, '\n').split('\n').slice(1).join('\n')}\n10:12:13.123999 IP 10.0.0.5.8080 > 54.193.71.17.51234: Flags [.], ack 980, win 501, length 0\n`,
    updowns,
  ),
  read(
    'Wireshark, follow HTTP stream',
    `${raw(alarms, '\n')}HTTP/1.1 200 OK\nContent-Length: 2\n\nok`,
    alarms,
  ),
  read('xxd', hexDump(bytesOf(raw(ping)), 'xxd'), ping, { orTold: true }),
  read('xxd, digits at the beginning of a whole last line', hexDump(bytesOf(raw(padded)), 'xxd'), padded),
  read('hexdump -C', hexDump(bytesOf(raw(mxedge)), 'hexdump'), mxedge, { orTold: true }),
  read('HTTP/2 from nghttpd', nghttpd(ping), ping, { orTold: true }),
];
