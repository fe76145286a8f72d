import {
  base64,
  bytesOf,
  type CaptureRow,
  type Delivery,
  deliveries,
  fields,
  goNames,
  lists,
  lower,
  pretty,
  raw,
  read,
  told,
} from './delivery.ts';

const { alarms, audits, nac, ping, sessions, updowns, zone } = deliveries;

const when = '2026-12-01T10:12:13.456Z';
const url = 'https://hooks.example.com/mist';

const ngrok = (of: Delivery, message = raw({ ...of, headers: goNames(of) })) => ({
  uri: '/api/requests/http/airt_2pQx7',
  id: 'airt_2pQx7',
  tunnel_name: 'command_line',
  remote_addr: '54.193.71.17',
  start: '2026-12-01T10:12:13.456Z',
  duration: 1834500,
  request: {
    method: 'POST',
    proto: 'HTTP/1.1',
    headers: lists(goNames(of)),
    uri: '/mist',
    raw: base64(message),
  },
  response: {
    status: '200 OK',
    status_code: 200,
    proto: 'HTTP/1.1',
    headers: { 'Content-Length': ['2'] },
    raw: base64('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'),
  },
});

const webhookSite = (of: Delivery) => ({
  uuid: '0c7a3b52-8d5e-4f0e-9a57-6d2f1f4f6a11',
  type: 'web',
  token_id: '5f1d2c3b-7a69-4c8e-b1d0-2e9f8a7b6c5d',
  team_id: null,
  ip: '54.193.71.17',
  hostname: 'webhook.site',
  method: 'POST',
  user_agent: 'Mist-webhook',
  content: of.body,
  query: null,
  headers: lists(lower(of)),
  url: 'https://webhook.site/5f1d2c3b-7a69-4c8e-b1d0-2e9f8a7b6c5d',
  size: bytesOf(of.body).length,
  files: [],
  created_at: '2026-12-01 10:12:13',
  updated_at: '2026-12-01 10:12:13',
  sorting: 1796119933456,
  custom_action_output: [],
});

const csvCell = (value: unknown) =>
  `"${(typeof value === 'string' ? value : JSON.stringify(value)).replaceAll('"', '""')}"`;
function csv(record: Readonly<Record<string, unknown>>): string {
  return [Object.keys(record).map(csvCell), Object.values(record).map(csvCell)]
    .map(row => row.join(','))
    .join('\r\n');
}

const pipedream = (of: Delivery) => ({
  method: 'POST',
  path: '/',
  query: {},
  client_ip: '54.193.71.17',
  url: 'https://eo1x2y3z.m.pipedream.net/',
  headers: fields(lower(of)),
  bodyRaw: of.body,
  body: JSON.parse(of.body),
});

const parsed = (of: Delivery, more: object = {}) => ({
  headers: fields(lower(of)),
  body: JSON.parse(of.body),
  ...more,
});

/** Deliveries as inspectors, proxies and workflow tools export them. */
export const inspectors: readonly CaptureRow[] = [
  read('ngrok, raw request from the inspector', raw({ ...audits, headers: goNames(audits) }), audits),
  read('ngrok API, list', pretty({ uri: '/api/requests/http', requests: [ngrok(audits)] }), audits),
  read('ngrok API, one request', JSON.stringify(ngrok(nac)), nac),
  told('ngrok API, cut at its limit', 'cut', pretty(ngrok(audits, raw(audits).slice(0, 400))), audits),
  read('webhook.site, one request', pretty(webhookSite(audits)), audits),
  read(
    'webhook.site, list',
    JSON.stringify({
      data: [webhookSite(sessions)],
      total: 1,
      per_page: 50,
      current_page: 1,
      is_last_page: true,
    }),
    sessions,
  ),
  read('webhook.site, CSV', csv(webhookSite(alarms)), alarms, { orTold: true }),
  read('Pipedream, event with its raw body', pretty(pipedream(audits)), audits),
  read(
    'Pipedream, steps',
    pretty({ trigger: { context: { id: '2mX', ts: when }, event: pipedream(zone) } }),
    zone,
  ),
  told(
    'RequestBin, parsed body only',
    'parsed',
    pretty({ ...pipedream(updowns), bodyRaw: undefined }),
    updowns,
  ),
  read('bodyText beside a parsed body', pretty({ ...parsed(zone), bodyText: zone.body }), zone),
  read('rawBody beside a parsed body', pretty({ ...parsed(sessions), rawBody: sessions.body }), sessions),
  read(
    'raw_body and headers, as from a raw hook',
    pretty({ querystring: {}, headers: fields(updowns.headers), raw_body: updowns.body }),
    updowns,
  ),
  read(
    'headers as a list of lines',
    pretty({
      method: 'POST',
      url,
      headers: nac.headers.map(([name, value]) => `${name}: ${value}`),
      body: nac.body,
    }),
    nac,
  ),
  read(
    'headers as a list of pairs',
    pretty({ method: 'POST', url, headers: ping.headers, body: ping.body }),
    ping,
  ),
  read(
    'headers as one text',
    pretty({
      method: 'POST',
      url,
      headers: audits.headers.map(([name, value]) => `${name}: ${value}`).join('\r\n'),
      body: audits.body,
    }),
    audits,
  ),
  read(
    'Beeceptor',
    pretty({
      id: 'r1',
      method: 'POST',
      path: '/mist',
      ip: '54.193.71.17',
      request: { headers: fields(zone.headers), body: zone.body },
      response: { status: 200, headers: { 'Content-Type': 'text/plain' }, body: 'ok' },
    }),
    zone,
  ),
  told(
    'Hookdeck event, parsed body',
    'parsed',
    pretty({
      id: 'evt_1',
      team_id: 'tm_1',
      data: { ...parsed(alarms), path: '/mist', parsed_query: {}, query: '' },
    }),
    alarms,
  ),
  told(
    'smee.io, headers beside a parsed body',
    'parsed',
    pretty({
      ...fields(lower(sessions)),
      body: JSON.parse(sessions.body),
      query: {},
      timestamp: 1796119933456,
    }),
    sessions,
  ),
  read(
    'httpbin',
    pretty({
      args: {},
      data: audits.body,
      files: {},
      form: {},
      headers: fields(audits.headers.map(([name, value]) => [name.replace('-v2', '-V2'), value])),
      json: JSON.parse(audits.body),
      origin: '54.193.71.17',
      url,
    }),
    audits,
  ),
  told(
    'Postman Echo, parsed data',
    'parsed',
    pretty({
      args: {},
      data: JSON.parse(zone.body),
      files: {},
      form: {},
      headers: fields(lower(zone)),
      json: JSON.parse(zone.body),
      url,
    }),
    zone,
  ),
];
