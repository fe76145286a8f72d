import { bodies, secret } from '../captures/delivery.ts';
import { type Cause, hash, hmac, type Mismatch, type More, otherHeaders } from './row.ts';

const body = bodies.alarms;
const v2 = hmac('sha256', body);
const v1 = hmac('sha1', body);
const bytes = Buffer.from(v2, 'hex');

/** One value of `X-Mist-Signature-v2`, where nothing else is said. */
const values: readonly (readonly [cause: Cause, name: string, value: string, more?: More])[] = [
  ['signature: form', 'sha256=', `sha256=${v2}`],
  ['signature: form', 'v2=', `v2=${v2}`, { hard: true }],
  ['signature: form', 'HMAC-SHA256 and a blank', `HMAC-SHA256 ${v2}`, { hard: true }],
  ['signature: form', 'capital letters', v2.toUpperCase()],
  ['signature: form', 'double quotes', `"${v2}"`],
  ['signature: form', 'single quotes', `'${v2}'`],
  ['signature: form', 'a list of one', `["${v2}"]`],
  ['signature: form', 'a list of one, as Go shows it', `[${v2}]`],
  ['signature: form', 'the whole header line', `X-Mist-Signature-v2: ${v2}`],
  ['signature: form', 'a comma at the end', `${v2},`],
  ['signature: form', 'a semicolon at the end', `${v2};`],
  ['signature: form', 'a full stop at the end', `${v2}.`],
  ['signature: form', 'a quote and a comma at the end', `${v2}",`],
  ['signature: form', 'blanks round it', `  ${v2}\t`],
  ['signature: form', 'the same twice, joined by a comma', `${v2}, ${v2}`],
  ['signature: form', 'both, joined by a comma', `${v1}, ${v2}`],
  ['signature: form', 't= and v1=', `t=1788264123,v1=${v2}`],
  ['signature: form', 'sha1= and sha256=', `sha1=${v1},sha256=${v2}`],
  ['signature: form', 'base64', bytes.toString('base64')],
  ['signature: form', 'base64url', bytes.toString('base64url')],
  ['signature: form', 'base64 after sha256=', `sha256=${bytes.toString('base64')}`],
  ['signature: form', 'percent-encoded base64', encodeURIComponent(bytes.toString('base64')), { hard: true }],
  ['signature: form', 'base64 of the hexadecimal digits', Buffer.from(v2).toString('base64'), { hard: true }],
  ['signature: form', 'colons between bytes', (v2.match(/../g) ?? []).join(':')],
  ['signature: form', 'blanks between bytes', (v2.match(/../g) ?? []).join(' ')],
  ['signature: form', 'hyphens between bytes, capital', (v2.toUpperCase().match(/../g) ?? []).join('-')],
  ['signature: form', '0x', `0x${v2}`],
  [
    'signature: form',
    'a Buffer as Node shows it',
    `<Buffer ${(v2.match(/../g) ?? []).join(' ')}>`,
    { hard: true },
  ],
  ['signature: form', 'bytes as Python shows them', `b'${v2}'`],
  ['signature: form', 'broken over two lines', `${v2.slice(0, 40)}\n ${v2.slice(40)}`],
  ['signature: place', 'SHA-1 under the header for SHA-256', v1],
  ['signature: algorithm', 'SHA-512', hmac('sha512', body)],
  ['signature: algorithm', 'SHA-384', hmac('sha384', body)],
  ['signature: algorithm', 'SHA-224', hmac('sha224', body)],
  ['signature: algorithm', 'MD5', hmac('md5', body)],
  ['signature: algorithm', 'SHA-512/256', hmac('sha512-256', body), { hard: true }],
  ['signature: algorithm', 'SHA3-256', hmac('sha3-256', body), { hard: true }],
  ['recipe', 'the hash of secret and body', hash('sha256', secret + body)],
  ['recipe', 'the hash of body and secret', hash('sha256', body + secret)],
  ['recipe', 'the hash of the body', hash('sha256', body)],
  ['recipe', 'key and message exchanged', hmac('sha256', secret, body)],
  ['recipe', 'a timestamp before the body', hmac('sha256', `1788264123.${body}`), { hard: true }],
];

/** Signatures in another notation, under another header, of another hash function or of another recipe. */
export const otherSignatures: readonly Mismatch[] = [
  ...values.map(([cause, name, value, more]) =>
    otherHeaders(cause, name, { 'X-Mist-Signature-v2': value }, more),
  ),
  otherHeaders('signature: place', 'both exchanged', { 'X-Mist-Signature-v2': v1, 'X-Mist-Signature': v2 }),
  otherHeaders('signature: place', 'SHA-256 under the header for SHA-1', { 'X-Mist-Signature': v2 }),
  otherHeaders('signature: form', 'base64 of SHA-1', {
    'X-Mist-Signature': Buffer.from(v1, 'hex').toString('base64'),
  }),
  otherHeaders('signature: form', 'sha1= and capital letters', {
    'X-Mist-Signature': `SHA1=${v1.toUpperCase()}`,
  }),
  otherHeaders('signature: algorithm', 'MD5 under the header for SHA-1', {
    'X-Mist-Signature': hmac('md5', body),
  }),
  otherHeaders('signature: algorithm', 'SHA-512 with its name', {
    'X-Mist-Signature-v2': `sha512=${hmac('sha512', body)}`,
  }),
];
