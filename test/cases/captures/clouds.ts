import { inspect } from 'node:util';
import {
  base64,
  type CaptureRow,
  type Delivery,
  deliveries,
  fields,
  goNames,
  lists,
  lower,
  pretty,
  pyDict,
  pyText,
  read,
  told,
} from './delivery.ts';

const { alarms, audits, mxedge, nac, ping, sessions, updowns, zone } = deliveries;

const when = '2026-12-01T10:12:13.456Z';
const id = '1b3f6c2e-5a3d-4d8f-9a0b-7c6d5e4f3a2b';

const restApi = (of: Delivery) => ({
  resource: '/mist',
  path: '/mist',
  httpMethod: 'POST',
  headers: fields(of.headers),
  multiValueHeaders: lists(of.headers),
  queryStringParameters: null,
  pathParameters: null,
  stageVariables: null,
  requestContext: {
    resourceId: '2gxmpl',
    httpMethod: 'POST',
    requestId: id,
    identity: { sourceIp: '54.193.71.17', userAgent: 'Mist-webhook' },
    stage: 'prod',
  },
  body: of.body,
  isBase64Encoded: false,
});

const functionUrl = (of: Delivery, encoded: boolean | string) => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: '/mist',
  rawQueryString: '',
  headers: fields(lower(of)),
  requestContext: {
    domainName: 'abcdefghij.lambda-url.eu-central-1.on.aws',
    http: {
      method: 'POST',
      path: '/mist',
      protocol: 'HTTP/1.1',
      sourceIp: '54.193.71.17',
      userAgent: 'Mist-webhook',
    },
    requestId: id,
    time: '01/Dec/2026:10:12:13 +0000',
  },
  body: String(encoded) === 'true' ? base64(of.body) : of.body,
  isBase64Encoded: encoded,
});

const alb = (of: Delivery) => ({
  requestContext: {
    elb: {
      targetGroupArn:
        'arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/mist/6d0ecf831eec9f09',
    },
  },
  httpMethod: 'POST',
  path: '/mist',
  queryStringParameters: {},
  headers: fields(lower(of)),
  body: of.body,
  isBase64Encoded: false,
});

/** The event of `functionUrl` as Python prints it. */
const pyEvent = (of: Delivery) =>
  `{'version': '2.0', 'rawPath': '/mist', 'headers': ${pyDict(lower(of))}, 'requestContext': {'http': {'method': 'POST'}, 'timeEpoch': 1796119933456}, 'body': ${pyText(of.body)}, 'isBase64Encoded': False}`;

const tail = (of: Delivery, logs: readonly string[]) => ({
  outcome: 'ok',
  scriptName: 'mist-receiver',
  diagnosticsChannelEvents: [],
  exceptions: [],
  logs: logs.map(message => ({ message: [message], level: 'log', timestamp: 1796119933456 })),
  eventTimestamp: 1796119933455,
  event: {
    request: {
      url: 'https://mist.example.workers.dev/',
      method: 'POST',
      headers: fields(lower(of)),
      cf: { colo: 'FRA' },
    },
    response: { status: 200 },
  },
});

const gcpEntry = (payload: object) => ({
  insertId: '65f0a1b2000c3d4e5f6a7b8c',
  ...payload,
  resource: { type: 'cloud_run_revision', labels: { service_name: 'mist', location: 'europe-west3' } },
  timestamp: when,
  severity: 'INFO',
  logName: 'projects/example/logs/run.googleapis.com%2Fstdout',
});

const sqs = (of: Delivery) => ({
  Records: [
    {
      messageId: id,
      receiptHandle: 'AQEB',
      body: of.body,
      attributes: { ApproximateReceiveCount: '1', SentTimestamp: '1796119933456' },
      messageAttributes: Object.fromEntries(
        of.headers
          .slice(-2)
          .map(([name, value]) => [name, { stringValue: value, stringListValues: [], dataType: 'String' }]),
      ),
      eventSource: 'aws:sqs',
      awsRegion: 'eu-central-1',
    },
  ],
});

/** Deliveries as functions in a cloud get and log them. */
export const clouds: readonly CaptureRow[] = [
  read('API Gateway, REST', pretty(restApi(audits)), audits),
  read('API Gateway, one line', JSON.stringify(restApi(alarms)), alarms),
  read('Lambda URL, base64', pretty(functionUrl(nac, true)), nac),
  read('isBase64Encoded as a text: true', pretty(functionUrl(audits, 'true')), audits),
  read('isBase64Encoded as a text: false', pretty(functionUrl(zone, 'false')), zone),
  read('Application Load Balancer', JSON.stringify(alb(sessions)), sessions),
  read(
    'Netlify function',
    pretty({
      path: '/.netlify/functions/mist',
      httpMethod: 'POST',
      headers: fields(lower(updowns)),
      multiValueHeaders: {},
      body: updowns.body,
      isBase64Encoded: false,
    }),
    updowns,
  ),
  read('API Gateway mapping to an SQS record', pretty(sqs(audits)), audits, { orTold: true }),
  read(
    'CloudWatch, Node, event in JSON',
    `START RequestId: ${id} Version: $LATEST\n${when}\t${id}\tINFO\t${JSON.stringify(functionUrl(audits, false))}\nEND RequestId: ${id}\nREPORT RequestId: ${id}\tDuration: 2.10 ms\tBilled Duration: 3 ms\n`,
    audits,
  ),
  read(
    'CloudWatch, Node, with a word before the event',
    `${when}\t${id}\tINFO\tEVENT: ${JSON.stringify(functionUrl(nac, true))}`,
    nac,
  ),
  read(
    'CloudWatch, Node, event as an object',
    `${when}\t${id}\tINFO\t${inspect(functionUrl(audits, false), { breakLength: 80 })}`,
    audits,
  ),
  read(
    'CloudWatch, Python, print(event)',
    `START RequestId: ${id} Version: $LATEST\n${pyEvent(audits)}\nEND RequestId: ${id}\n`,
    audits,
  ),
  read(
    'CloudWatch, Python, logger',
    `[INFO]\t${when}\t${id}\tReceived event: ${JSON.stringify(restApi(updowns))}\n`,
    updowns,
  ),
  read(
    'CloudWatch, JSON log format',
    JSON.stringify({ timestamp: when, level: 'INFO', requestId: id, message: functionUrl(sessions, false) }),
    sessions,
  ),
  read(
    'CloudWatch, get-log-events',
    pretty({
      events: [
        {
          timestamp: 1796119933456,
          message: `${when}\t${id}\tINFO\t${JSON.stringify(functionUrl(audits, true))}\n`,
          ingestionTime: 1796119934000,
        },
      ],
      nextForwardToken: 'f/1',
    }),
    audits,
    { orTold: true },
  ),
  read(
    'CloudWatch, aws logs tail',
    `2026-12-01T10:12:13.456000+00:00 2026/12/01/[$LATEST]6d0ecf83 ${JSON.stringify(restApi(alarms))}`,
    alarms,
  ),
  read(
    'Google Cloud, jsonPayload',
    pretty(
      gcpEntry({ jsonPayload: { message: 'delivery', headers: fields(lower(nac)), rawBody: nac.body } }),
    ),
    nac,
  ),
  read(
    'Google Cloud, textPayload',
    pretty(gcpEntry({ textPayload: `headers=${JSON.stringify(fields(lower(zone)))} body=${zone.body}` })),
    zone,
    { orTold: true },
  ),
  told('Cloudflare tail', 'no body', JSON.stringify(tail(ping, [])), ping),
  read('Cloudflare tail, body in a log message', JSON.stringify(tail(mxedge, [mxedge.body])), mxedge, {
    orTold: true,
  }),
  read(
    'Vercel log',
    `Dec 01 10:12:13.45  info  POST /api/mist  ${JSON.stringify({ headers: fields(lower(alarms)), rawBody: alarms.body })}`,
    alarms,
  ),
  read(
    'Go function, headers of lists beside a body',
    JSON.stringify({
      Method: 'POST',
      Header: lists(goNames(sessions)),
      Body: sessions.body,
    }),
    sessions,
  ),
];
