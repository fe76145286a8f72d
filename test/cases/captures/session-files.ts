import {
  base64,
  bytesOf,
  type CaptureRow,
  type Delivery,
  deliveries,
  goNames,
  type HeaderPair,
  lower,
  pretty,
  raw,
  read,
  told,
} from './delivery.ts';

const { alarms, audits, nac, ping, sessions, updowns, zone } = deliveries;

const named = (pairs: readonly HeaderPair[]) => pairs.map(([name, value]) => ({ name, value }));
const when = '2026-12-01T10:12:13.456Z';
const url = 'https://hooks.example.com/mist';

const harEntry = (of: Delivery, more: object = {}) => ({
  startedDateTime: when,
  time: 12.5,
  request: {
    method: 'POST',
    url,
    httpVersion: 'HTTP/1.1',
    headers: named(of.headers),
    queryString: [],
    cookies: [],
    headersSize: 274,
    bodySize: bytesOf(of.body).length,
    postData: { mimeType: 'application/json', text: of.body },
  },
  response: {
    status: 200,
    statusText: 'OK',
    headers: [],
    content: { size: 2, mimeType: 'text/plain', text: 'ok' },
  },
  cache: {},
  timings: { send: 0, wait: 12, receive: 0.5 },
  ...more,
});
const har = (creator: string, ...entries: object[]) =>
  pretty({ log: { version: '1.2', creator: { name: creator, version: '1' }, entries } });
const connect = {
  startedDateTime: when,
  request: { method: 'CONNECT', url: 'https://hooks.example.com:443', headers: [], bodySize: 0 },
  response: { status: 200 },
};

const burp = (of: Delivery, encoded: boolean) =>
  `<?xml version="1.0"?>\n<items burpVersion="2026.10.1" exportTime="Tue Dec 01 10:15:00 UTC 2026">\n  <item>\n    <time>Tue Dec 01 10:12:13 UTC 2026</time>\n    <url><![CDATA[${url}]]></url>\n    <host ip="192.0.2.10">hooks.example.com</host>\n    <port>443</port>\n    <protocol>https</protocol>\n    <method><![CDATA[POST]]></method>\n    <path><![CDATA[/mist]]></path>\n    <extension>null</extension>\n    <request base64="${encoded}"><![CDATA[${encoded ? base64(raw(of)) : raw(of)}]]></request>\n    <status>200</status>\n    <responselength>40</responselength>\n    <mimetype>text</mimetype>\n    <response base64="${encoded}"><![CDATA[${encoded ? base64('HTTP/1.1 200 OK\r\n\r\nok') : 'HTTP/1.1 200 OK\r\n\r\nok'}]]></response>\n    <comment></comment>\n  </item>\n</items>\n`;

const charles = (of: Delivery) =>
  pretty([
    {
      status: 'COMPLETE',
      method: 'POST',
      protocolVersion: 'HTTP/1.1',
      scheme: 'https',
      host: 'hooks.example.com',
      actualPort: 443,
      path: '/mist',
      query: null,
      request: {
        sizes: { headers: 274, body: bytesOf(of.body).length },
        mimeType: 'application/json',
        charset: null,
        contentEncoding: null,
        header: { firstLine: 'POST /mist HTTP/1.1', headers: named(of.headers) },
        body: { text: of.body, charset: null },
      },
      response: { status: 200, header: { firstLine: 'HTTP/1.1 200 OK', headers: [] }, body: { text: 'ok' } },
    },
  ]);

const postman = (of: Delivery) =>
  pretty({
    info: { name: 'Mist', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: [
      {
        name: 'replay',
        request: {
          method: 'POST',
          header: of.headers.map(([key, value]) => ({ key, value, type: 'text' })),
          body: { mode: 'raw', raw: of.body, options: { raw: { language: 'json' } } },
          url: { raw: url, protocol: 'https', host: ['hooks', 'example', 'com'], path: ['mist'] },
        },
        response: [],
      },
    ],
  });

const insomnia = (of: Delivery) =>
  pretty({
    _type: 'export',
    __export_format: 4,
    __export_source: 'insomnia.desktop.app:v11.6.0',
    resources: [
      {
        _id: 'req_1',
        parentId: 'wrk_1',
        url,
        name: 'replay',
        method: 'POST',
        body: { mimeType: 'application/json', text: of.body },
        headers: named(of.headers),
        _type: 'request',
      },
      { _id: 'wrk_1', name: 'Mist', scope: 'collection', _type: 'workspace' },
    ],
  });

/** Deliveries as browsers, proxies and clients for requests save them. */
export const sessionFiles: readonly CaptureRow[] = [
  read(
    'HAR, Chrome',
    har('WebInspector', harEntry(audits, { _initiator: { type: 'other' }, _priority: 'High' })),
    audits,
  ),
  read(
    'HAR, Firefox',
    har('Firefox', harEntry({ ...nac, headers: goNames(nac) }, { pageref: 'page_1' })),
    nac,
  ),
  read(
    'HAR, Fiddler, after CONNECT',
    har('Fiddler', connect, harEntry(updowns, { comment: '[#2]' })),
    updowns,
  ),
  read(
    'HAR, Charles, second of two',
    har('Charles Proxy', harEntry({ ...zone, headers: [['Host', 'a.example.com']] }), harEntry(alarms)),
    alarms,
    { others: 1 },
  ),
  read(
    'HAR, body in base64',
    har('mitmproxy', harEntry(sessions)).replace(
      JSON.stringify(sessions.body),
      `${JSON.stringify(base64(sessions.body))}, "encoding": "base64"`,
    ),
    sessions,
    { orTold: true },
  ),
  told(
    'HAR without postData',
    'no body',
    har('WebInspector', { ...harEntry(ping), request: { ...harEntry(ping).request, postData: undefined } }),
    ping,
  ),
  read('Charles, session as JSON', charles(audits), audits),
  read('Burp, saved items in base64', burp(audits, true), audits),
  read('Burp, saved items in clear', burp(updowns, false), updowns),
  read(
    'ZAP, saved messages',
    `==== 1 ==========\r\n${raw(nac)}\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok\r\n`,
    nac,
    { orTold: true },
  ),
  read('mitmproxy, raw request', raw({ ...sessions, headers: lower(sessions) }), sessions),
  told(
    'mitmdump with flow details, body laid out',
    'parsed',
    `54.193.71.17:51234: POST http://hooks.example.com/mist HTTP/1.1\n${ping.headers.map(([name, value]) => `    ${name}: ${value}`).join('\n')}\n\n${pretty(JSON.parse(ping.body)).replace(/^/gm, '    ')}\n\n << 200 OK 2b\n`,
    ping,
  ),
  read('Postman collection', postman(audits), audits),
  read('Insomnia export', insomnia(alarms), alarms),
];
