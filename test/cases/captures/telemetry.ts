import { inspect } from 'node:util';
import {
  type CaptureRow,
  type Delivery,
  deliveries,
  fields,
  type HeaderPair,
  lower,
  pretty,
  raw,
  read,
  told,
} from './delivery.ts';

const { alarms, audits, mxedge, nac, ping, updowns, zone } = deliveries;

const gelf = (more: object) =>
  JSON.stringify({
    ...{ version: '1.1', host: 'receiver', short_message: 'POST /mist', timestamp: 1796119933.456, level: 6 },
    ...more,
  });

/** Additional fields of GELF begin with an underscore. */
const additional = (of: Delivery, name: (header: string) => string) =>
  Object.fromEntries(lower(of).map(([header, value]) => [`_${name(header)}`, value]));

const asText = (value: string): unknown => ({ stringValue: value });
/** The semantic conventions of HTTP make a list of each header. */
const asList = (value: string): unknown => ({ arrayValue: { values: [asText(value)] } });

/** A span's attributes as OTLP's JSON has them. */
const attributes = (of: Delivery, written: (value: string) => unknown, more: readonly HeaderPair[] = []) => [
  { key: 'http.request.method', value: asText('POST') },
  { key: 'http.response.status_code', value: { intValue: 200 } },
  ...lower(of).map(([name, value]) => ({ key: `http.request.header.${name}`, value: written(value) })),
  ...more.map(([key, value]) => ({ key, value: asText(value) })),
];

const sqsMessages = (body: unknown) =>
  pretty({
    Messages: [
      { MessageId: '1b3f6c2e', ReceiptHandle: 'AQEB', MD5OfBody: '0cc175b9', Body: JSON.stringify(body) },
    ],
  });

const event = (of: Delivery) => ({ method: 'POST', headers: fields(lower(of)), body: of.body });

/** A line of the log of Azure Functions. */
const azure = (...texts: readonly string[]) =>
  texts.map((text, index) => `2026-12-01T10:12:13.${456 + index} [Information] ${text}`).join('\n');

/** Deliveries in queues, logs' messages and traces. */
export const telemetry: readonly CaptureRow[] = [
  read('SQS, receive-message, an event as the body', sqsMessages(event(audits)), audits),
  read(
    'SQS, receive-message, by way of SNS',
    sqsMessages({ Type: 'Notification', MessageId: '7d9f', Message: JSON.stringify(event(nac)) }),
    nac,
  ),
  read(
    'Azure Functions, headers and body logged between other lines',
    azure(
      "Executing 'Functions.mist' (Reason='This function was called via the host APIs.', Id=1b3f)",
      JSON.stringify(fields(lower(audits))),
      audits.body,
      "Executed 'Functions.mist' (Succeeded, Id=1b3f, Duration=11ms)",
    ),
    audits,
  ),
  read(
    'GELF, the delivery as the full message',
    gelf({ full_message: audits.body, ...additional(audits, name => name.replaceAll('-', '_')) }),
    audits,
  ),
  read(
    'GELF, the delivery as the short message',
    gelf({ short_message: zone.body, ...additional(zone, name => name) }),
    zone,
  ),
  read(
    'GELF, a field of its own for the body',
    gelf({ _body: mxedge.body, ...additional(mxedge, name => `http_${name.replaceAll('-', '_')}`) }),
    mxedge,
  ),
  read(
    'GELF, headers as a JSON text',
    gelf({ full_message: alarms.body, _headers: JSON.stringify(fields(lower(alarms))) }),
    alarms,
  ),
  read('GELF, the whole request as the full message', gelf({ full_message: raw(updowns) }), updowns),
  read(
    'OpenTelemetry, texts as attributes of a span',
    pretty({ name: 'POST', attributes: attributes(audits, asText, [['http.request.body', audits.body]]) }),
    audits,
  ),
  read(
    'OpenTelemetry, lists as attributes, the body with an event',
    JSON.stringify({
      resourceSpans: [
        {
          resource: { attributes: [{ key: 'service.name', value: asText('receiver') }] },
          scopeSpans: [
            {
              spans: [
                {
                  ...{ name: 'POST', attributes: attributes(nac, asList) },
                  events: [{ name: 'body', attributes: [{ key: 'body', value: asText(nac.body) }] }],
                },
              ],
            },
          ],
        },
      ],
    }),
    nac,
  ),
  read(
    'OpenTelemetry, a log’s record',
    pretty({ logRecords: [{ body: asText(zone.body), attributes: attributes(zone, asList) }] }),
    zone,
  ),
  read(
    'OpenTelemetry, attributes as an object',
    pretty({
      attributes: {
        'http.request.method': 'POST',
        ...Object.fromEntries(
          lower(alarms).map(([name, value]) => [`http.request.header.${name.replaceAll('-', '_')}`, [value]]),
        ),
        'http.request.body': alarms.body,
      },
    }),
    alarms,
  ),
  read(
    'Jaeger, tags of a span',
    pretty({
      tags: [
        ...lower(updowns).map(([name, value]) => ({
          ...{ key: `http.request.header.${name}`, type: 'string' },
          value: JSON.stringify([value]),
        })),
        { key: 'http.request.body', type: 'string', value: updowns.body },
      ],
    }),
    updowns,
  ),
  read(
    'OpenTelemetry, printed by its console exporter',
    inspect(
      {
        attributes: {
          ...Object.fromEntries(
            lower(mxedge).map(([name, value]) => [`http.request.header.${name}`, [value]]),
          ),
          'http.request.body': mxedge.body,
        },
      },
      { depth: 3 },
    ),
    mxedge,
  ),
  told('OpenTelemetry without the body', 'no body', pretty({ attributes: attributes(ping, asList) }), ping),
];
