import {
  bytesOf,
  type CaptureRow,
  type Delivery,
  deliveries,
  fields,
  headerLines,
  lists,
  lower,
  prefixed,
  pretty,
  raw,
  read,
  told,
} from './delivery.ts';

const { alarms, audits, mxedge, nac, ping, sessions, updowns, zone } = deliveries;

const when = '2026-12-01T10:12:13.456Z';

/** nginx writes quotes, backslashes and all bytes outside of printable ASCII as `\xHH` unless told otherwise. */
const nginxEscaped = (value: string) =>
  bytesOf(value)
    .toString('latin1')
    .replace(
      /["\\]|[^ -~]/g,
      other => `\\x${other.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    );

const nginx = (of: Delivery) =>
  `54.193.71.17 - - [01/Dec/2026:10:12:13 +0000] "POST /mist HTTP/1.1" 200 2 "-" "Mist-webhook" x_mist_signature_v2="${of.signatures['x-mist-signature-v2']}" x_mist_signature="${of.signatures['x-mist-signature']}" request_body="${nginxEscaped(of.body)}"`;

const nginxJson = (of: Delivery) =>
  JSON.stringify({
    time: '2026-12-01T10:12:13+00:00',
    remote_addr: '54.193.71.17',
    request: 'POST /mist HTTP/1.1',
    status: '200',
    http_user_agent: 'Mist-webhook',
    http_x_mist_signature_v2: of.signatures['x-mist-signature-v2'],
    http_x_mist_signature: of.signatures['x-mist-signature'],
    request_body: of.body,
  });

const dumpio = (of: Delivery) =>
  [
    ...raw(of)
      .split('\r\n')
      .slice(0, -2)
      .map(line => `${line}\\r\\n`),
    '\\r\\n',
    of.body,
  ]
    .flatMap(data => [
      `mod_dumpio.c(140): [client 54.193.71.17:51234] mod_dumpio: dumpio_in [getline-blocking] 0 readbytes`,
      `mod_dumpio.c(63): [client 54.193.71.17:51234] mod_dumpio:  dumpio_in (data-HEAP): ${data.replaceAll('\\r\\n', '').length + 2} bytes`,
      `mod_dumpio.c(103): [client 54.193.71.17:51234] mod_dumpio:  dumpio_in (data-HEAP): ${data}`,
    ])
    .map(line => `[Tue Dec 01 10:12:13.456789 2026] [dumpio:trace7] [pid 812:tid 140] ${line}`)
    .join('\n');

const springFilter = (of: Delivery) =>
  `${when.replace('Z', '+00:00')} DEBUG 812 --- [nio-8080-exec-1] o.s.w.f.CommonsRequestLoggingFilter      : After request [POST /mist, client=54.193.71.17, headers=[${lower(
    of,
  )
    .map(([name, value]) => `${name}:"${value}"`)
    .join(', ')}], payload=${of.body}]`;

const aspNet = (of: Delivery, masked: boolean) =>
  [
    'info: Microsoft.AspNetCore.HttpLogging.HttpLoggingMiddleware[1]',
    '      Request:',
    '      Protocol: HTTP/1.1',
    '      Method: POST',
    '      Scheme: https',
    '      PathBase: ',
    '      Path: /mist',
    ...of.headers.map(
      ([name, value]) => `      ${name}: ${masked && name.startsWith('X-') ? '[Redacted]' : value}`,
    ),
    'info: Microsoft.AspNetCore.HttpLogging.HttpLoggingMiddleware[3]',
    `      RequestBody: ${of.body}`,
  ].join('\n');

const deliveryRecord = (of: Delivery) => ({
  id: 'c7a26ff2-e851-45b6-9634-d595f45458b7',
  org_id: '2818e386-8dec-2562-9ede-5b8a0fbbdc71',
  site_id: '4ac1dcf4-9d8b-7211-65c4-057819f0862b',
  webhook_id: 'b069b358-4c97-5319-1f8c-7c5ca64d6ab1',
  topic: JSON.parse(of.body).topic,
  status: 'success',
  status_code: 200,
  error: '',
  req_url: 'https://hooks.example.com/mist',
  req_headers: JSON.stringify(lists(of.headers)),
  req_payload: of.body,
  resp_headers: '{"Content-Length":["2"]}',
  resp_body: 'ok',
  timestamp: 1788264124.12,
});

/** Deliveries in the logs of servers, of frameworks and of Mist itself. */
export const serverLogs: readonly CaptureRow[] = [
  read(
    'pino',
    JSON.stringify({
      level: 30,
      time: 1796119933456,
      pid: 812,
      hostname: 'receiver',
      req: {
        id: 1,
        method: 'POST',
        url: '/mist',
        headers: fields(lower(audits)),
        remoteAddress: '54.193.71.17',
      },
      body: audits.body,
      msg: 'delivery',
    }),
    audits,
  ),
  read(
    'pino between other lines',
    `{"level":30,"msg":"listening on 8080"}\n${JSON.stringify({ level: 30, headers: fields(lower(zone)), body: zone.body, msg: 'delivery' })}\n{"level":30,"msg":"done"}`,
    zone,
  ),
  read('nginx, escaped', nginx(audits), audits),
  read('nginx, escape=json', nginxJson(sessions), sessions),
  read('Apache, mod_dumpio', dumpio(updowns), updowns, { orTold: true }),
  read('Spring, request logging filter', springFilter(alarms), alarms),
  read(
    'Spring Boot, a line a header',
    prefixed(
      [...headerLines(lower(audits)), `body: ${audits.body}`].join('\n'),
      '2026-12-01 10:12:13.456  INFO 812 --- [nio-8080-exec-1] c.e.HookController                       : ',
    ),
    audits,
  ),
  read('ASP.NET Core, HTTP logging', aspNet(nac, false), nac),
  told('ASP.NET Core, signatures redacted', 'masked', aspNet(ping, true), { ...ping, signatures: {} }),
  read(
    'Serilog',
    `[10:12:13 INF] X-Mist-Signature-v2: ${mxedge.signatures['x-mist-signature-v2']}\n[10:12:13 INF] Body: ${mxedge.body}`,
    mxedge,
  ),
  read(
    'Splunk result',
    pretty({
      preview: false,
      offset: 0,
      lastrow: true,
      result: {
        _time: '2026-12-01T10:12:13.456+00:00',
        host: 'receiver',
        _raw: JSON.stringify({ headers: fields(lower(audits)), body: audits.body }),
      },
    }),
    audits,
    { orTold: true },
  ),
  read(
    'Elasticsearch document',
    pretty({
      _index: 'mist-2026.12.01',
      _id: '1',
      _source: {
        '@timestamp': when,
        http: { request: { method: 'POST', headers: fields(lower(nac)), body: { content: nac.body } } },
        url: { path: '/mist' },
      },
    }),
    nac,
  ),
  read('Mist delivery log, one record', pretty(deliveryRecord(audits)), audits),
  read(
    'Mist delivery log, search results',
    JSON.stringify({ results: [deliveryRecord(updowns)], limit: 100, start: 1788177724, end: 1788264124 }),
    updowns,
  ),
  read(
    'Mist delivery log, fields copied as lines',
    `req_url: https://hooks.example.com/mist\nreq_headers: ${JSON.stringify(lists(alarms.headers))}\nreq_payload: ${alarms.body}`,
    alarms,
  ),
  read(
    'Mist delivery log, fields as JSON texts',
    `"req_headers": ${JSON.stringify(JSON.stringify(lists(audits.headers)))},\n"req_payload": ${JSON.stringify(audits.body)},`,
    audits,
  ),
];
