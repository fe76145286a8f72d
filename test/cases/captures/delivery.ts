import { createHmac } from 'node:crypto';

/** Why the exact bytes of a body cannot be had from a capture. */
export type Reason =
  /** The command names a file, a variable or another command in the place of the body. */
  | 'elsewhere'
  /** Only values that were parsed are shown, so that spacing and numbers are lost. */
  | 'parsed'
  /** The capture ends before the body does, or shows a part of it only. */
  | 'cut'
  /** No body is shown at all. */
  | 'no body'
  /** The signature was blanked out by the tool. */
  | 'masked';

/** Signature headers by name in lower case. */
export type Signatures = Readonly<Record<string, string>>;

export type Expected =
  | {
      readonly kind: 'read';
      readonly signatures: Signatures;
      /** A text stands for its UTF-8 bytes. */
      readonly body: string | Uint8Array;
      /** How many other requests stand beside the one that is meant. */
      readonly others?: number;
      /** Reading it takes an uncommon decoder: saying that it cannot be read is right as well. */
      readonly orTold?: true;
    }
  | { readonly kind: 'told'; readonly reason: Reason; readonly signatures: Signatures };

/** A delivery as somebody pasted it (`text`) or dropped it as a file (`bytes`), and what is in it. */
export type CaptureRow = { readonly name: string; readonly expected: Expected } & (
  | { readonly text: string; readonly bytes?: undefined }
  | { readonly bytes: Uint8Array; readonly text?: undefined }
);

export type HeaderPair = readonly [name: string, value: string];

export interface Delivery {
  readonly body: string;
  readonly headers: readonly HeaderPair[];
  readonly signatures: Signatures;
}

/** The secret of every delivery here. */
export const secret = 'cb7a1f0e5d3946c2b8e4970a6c1d52f3';

const org = '2818e386-8dec-2562-9ede-5b8a0fbbdc71';
const site = '4ac1dcf4-9d8b-7211-65c4-057819f0862b';

/** Bodies as Mist writes them: no blanks between tokens, the topic first, keys of events in alphabetical order. */
export const bodies = {
  ping: `{"topic":"ping","events":[{"id":"b069b358-4c97-5319-1f8c-7c5ca64d6ab1","name":"receiver","site_id":"${site}","timestamp":1788264123.0}]}`,
  audits: `{"topic":"audits","events":[{"admin_name":"Admin One admin.one@example.com","after":"{\\"ssid\\": \\"Gäste-WLAN\\", \\"vlan_id\\": 30}","before":"{\\"ssid\\": \\"Gaeste\\", \\"vlan_id\\": 20}","id":"e6e0a4a1-2a2d-4d5c-9c58-6c0f9a1b7c10","message":"Update WLAN \\"Gäste-WLAN\\"","org_id":"${org}","src_ip":"203.0.113.24","timestamp":1788264123.456078}]}`,
  updowns: `{"topic":"device-updowns","events":[{"ap":"5c5b35f1a2b3","ap_name":"ap-lobby-1","device_name":"ap-lobby-1","device_type":"ap","mac":"5c5b35f1a2b3","org_id":"${org}","reason":"power_cycle","site_id":"${site}","site_name":"HQ","timestamp":1788264123.25,"type":"AP_RESTARTED"},{"ap":"5c5b35f1a2c4","ap_name":"ap-lobby-2","device_name":"ap-lobby-2","device_type":"ap","mac":"5c5b35f1a2c4","org_id":"${org}","site_id":"${site}","site_name":"HQ","timestamp":1788264124.0,"type":"AP_CONNECTED"}]}`,
  alarms: `{"topic":"alarms","events":[{"aps":["5c5b35f1a2b3"],"count":2,"group":"infrastructure","hostnames":["ap-lobby-1"],"id":"a7a26ff2-e851-45b6-9634-d595f45458b7","last_seen":1788264100,"message":"AP can't reach its gateway","org_id":"${org}","severity":"critical","site_id":"${site}","timestamp":1788264123,"type":"device_down","update":true}]}`,
  sessions: `{"topic":"client-sessions","events":[{"ap":"5c5b35f1a2b3","ap_name":"東京-AP1","band":"5","bssid":"5c5b35f1a2b0","client_family":"","client_manufacture":"Example","connect":1788260000,"connect_float":1788260000.1,"duration":4123.5,"mac":"70ef0071535f","next_ap":"000000000000","org_id":"${org}","rssi":-61.0,"site_id":"${site}","ssid":"corp","termination_reason":1,"timestamp":1788264123.5,"version":2}]}`,
  zone: `{"topic":"zone","events":[{"id":"92be13ab-7e29-4d0a-9f4c-1c9b4f0fe2aa","mac":"5684dae9ac8b","map_id":"845a23bf-bed9-e43c-4c86-6fa474be7ae5","name":"Exit <east> & lift","site_id":"${site}","timestamp":1788264123.007,"trigger":"enter","type":"wifi","x":13.5,"y":1e-05}]}`,
  mxedge: `{"topic":"mxedge-events","events":[{"component":"tunterm","device_type":"mxedge","mxedge_id":"00000000-0000-0000-1000-020000fe8612","mxedge_name":"edge-1","org_id":"${org}","service":"tunterm","timestamp":"1788264123.456","type":"ME_SERVICE_STARTED"}]}`,
  nac: `{"topic":"nac-events","events":[{"ap":"5c5b35f1a2b3","auth_type":"eap-tls","dryrun_nacrule_matched":false,"mac":"aabbccddeeff","nacrule_name":"Büro/Etage 3 – 50 % 😀","org_id":"${org}","random_mac":"true","resp_attrs":["Tunnel-Type=VLAN","Tunnel-Private-Group-Id=750"],"site_id":"${site}","timestamp":1788264123.1,"type":"NAC_CLIENT_PERMIT","username":"host\\\\laptop-7"}]}`,
} as const;

export const bytesOf = (text: string): Buffer => Buffer.from(text, 'utf8');
export const base64 = (data: string | Buffer): string => Buffer.from(data).toString('base64');
const hmac = (algorithm: string, body: string) => createHmac(algorithm, secret).update(body).digest('hex');

/** A body with the headers that Mist sends and its signatures; with `only` one of them. */
export function delivery(
  topic: keyof typeof bodies,
  {
    only,
    extra = [],
    body = bodies[topic],
  }: { only?: 'v1' | 'v2'; extra?: readonly HeaderPair[]; body?: string } = {},
): Delivery {
  const signatures: [name: string, value: string][] = [];
  if (only !== 'v1') signatures.push(['X-Mist-Signature-v2', hmac('sha256', body)]);
  if (only !== 'v2') signatures.push(['X-Mist-Signature', hmac('sha1', body)]);
  return {
    body,
    headers: [
      ['Host', 'hooks.example.com'],
      ['User-Agent', 'Mist-webhook'],
      ['Content-Type', 'application/json'],
      ['Content-Length', String(bytesOf(body).length)],
      ...extra,
      ...signatures,
    ],
    signatures: Object.fromEntries(signatures.map(([name, value]) => [name.toLowerCase(), value])),
  };
}

/** The eight deliveries that most captures are of. */
export const deliveries = {
  ping: delivery('ping'),
  audits: delivery('audits'),
  updowns: delivery('updowns'),
  alarms: delivery('alarms'),
  sessions: delivery('sessions'),
  zone: delivery('zone'),
  mxedge: delivery('mxedge', { only: 'v2' }),
  nac: delivery('nac'),
};

/** A capture from which the body of this delivery can be read to the byte. */
export function read(
  name: string,
  text: string,
  { body, signatures }: Delivery,
  more: { others?: number; orTold?: true } = {},
): CaptureRow {
  return { name, text, expected: { kind: 'read', signatures, body, ...more } };
}

/** A capture that shows the signatures of this delivery, but not its body to the byte. */
export function told(name: string, reason: Reason, text: string, { signatures }: Delivery): CaptureRow {
  return { name, text, expected: { kind: 'told', reason, signatures } };
}

export const lower = ({ headers }: Delivery): HeaderPair[] =>
  headers.map(([name, value]) => [name.toLowerCase(), value]);

/** Header names as Go writes them: `X-Mist-Signature-V2`. */
export const goNames = ({ headers }: Delivery): HeaderPair[] =>
  headers.map(([name, value]) => [name.replace('-v2', '-V2'), value]);

/** Header names as CGI writes them: `HTTP_X_MIST_SIGNATURE_V2`, with CONTENT_TYPE and CONTENT_LENGTH bare. */
export const cgiNames = ({ headers }: Delivery): HeaderPair[] =>
  headers.map(([name, value]) => {
    const bare = name.toUpperCase().replaceAll('-', '_');
    return [bare.startsWith('CONTENT_') ? bare : `HTTP_${bare}`, value];
  });

export const headerLines = (pairs: readonly HeaderPair[]): string[] =>
  pairs.map(([name, value]) => `${name}: ${value}`);

/** The request as it went over the wire. */
export function raw(of: Delivery, lineEnd = '\r\n', target = '/mist'): string {
  return [`POST ${target} HTTP/1.1`, ...headerLines(of.headers), '', of.body].join(lineEnd);
}

/** Each line of a text with something before it. */
export const prefixed = (text: string, prefix: string | ((index: number) => string)): string =>
  text
    .split(/\r?\n/)
    .map((line, index) => `${typeof prefix === 'string' ? prefix : prefix(index)}${line}`)
    .join('\n');

/** A text as Python's `repr` shows it. */
export function pyText(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  return `${quote}${text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`).replaceAll('\r', '\\r').replaceAll('\n', '\\n')}${quote}`;
}

/** The UTF-8 bytes of a text as Python's `repr` shows them. */
export const pyBytes = (text: string): string =>
  `b${pyText(bytesOf(text).toString('latin1')).replace(/[^ -~]/g, other => `\\x${other.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;

/** Pairs as Python shows a dict of texts. */
export const pyDict = (pairs: readonly HeaderPair[]): string =>
  `{${pairs.map(([name, value]) => `${pyText(name)}: ${pyText(value)}`).join(', ')}}`;

export const pretty = (value: unknown): string => JSON.stringify(value, null, 2);
export const fields = (pairs: readonly HeaderPair[]): Record<string, string> => Object.fromEntries(pairs);
export const lists = (pairs: readonly HeaderPair[]): Record<string, string[]> =>
  Object.fromEntries(pairs.map(([name, value]) => [name, [value]]));
