import { randomInt } from 'node:crypto';
import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  afterScheme,
  mapJson,
  type SecretReason,
  secretReason,
  secretReasonInText,
  secretReasonOfName,
} from '../../../utils/webhook/secret-reason.ts';
import { rowsOf } from '../../cases/lines.ts';

/** A name and a value, or whether a text is public and the text; and why it may be a secret, null where it is plain. */
const row = z.tuple([z.union([z.string(), z.boolean()]), z.string(), z.string().nullable()]);
const rows = rowsOf('test/cases/secret-reasons.ndjson', row);

const said = (reason: SecretReason | undefined) =>
  reason ? [reason.code, reason.detail].filter(Boolean).join(': ') : null;

test.each(rows)('%s: %s, %s', (name, value, reason) =>
  expect(said(typeof name === 'string' ? secretReason(name, value) : secretReasonInText(value, name))).toBe(
    reason,
  ),
);

const plainNames = [
  'Authorization X-Api-Key Content-Type X-Hub-Signature-256 X-Amz-Content-Sha256 X-Ms-Client-Principal-Id x-functions-key',
  'Sec-CH-UA-Platform-Version Ocp-Apim-Subscription-Key X-B3-TraceId X-GUploader-UploadID X-Goog-FieldMask CF-Access-Client-Id',
  'Strict-Transport-Security X-Mist-Signature-v2 X-Cisco-Meraki-API-Key ngrok-skip-browser-warning X-ServiceNow-InstanceName',
  'oauth2_client_assertion single_event_per_message splunk_token aws_secret_access_key x509_certificate_sha256 $schema',
  'receiverToken1 splunkHecTokenProd2 snmpv3_auth_sha512 header_x_api_key_2 oauth2_token_url_path_3 passwort_für_zürich',
].flatMap(line => line.split(' '));

test.each(plainNames)('%s is the name of something', name =>
  expect(secretReasonOfName(name)).toBeUndefined(),
);

test.each([
  ['Authorization: Bearer x', 'inside'],
  ['token=x', 'inside'],
  ['Bearer x', 'scheme'],
  ['ghp_abcdefghij', 'issued'],
  ['Rk7vWq2ZpLx9', 'unclear'],
  ['c0ffee254729296a45a3', 'unclear'],
  ['2d9c41f0-7a3e-4b58-9c61-08e5f7b1a2d4', 'unclear'],
])('%s in the place of a name may be a secret: %s', (name, code) =>
  expect(secretReasonOfName(name)?.code).toBe(code),
);

/** Each text and number with the name by which it is judged, and where it stands. */
const judged = (name: string, value: unknown) =>
  mapJson(name, value, (text, own, path) => (text === 'same' ? text : `${own}@${path.join('.')}=${text}`));

test.each<[value: unknown, expected: unknown]>([
  ['a', 'f@=a'],
  [5, 'f@=5'],
  [true, true],
  [null, null],
  ['same', 'same'],
  [
    ['token', 'a', 'b'],
    ['f@0=token', 'f@1=a', 'f@2=b'],
  ],
  [
    ['token', 'a'],
    ['f@0=token', 'token@1=a'],
  ],
  [
    ['site', 'a'],
    ['f@0=site', 'f@1=a'],
  ],
  [[['token', ['a']]], [['f@0.0=token', ['token@0.1.0=a']]]],
  [
    { site: { lan: 1 }, x: 'a' },
    { site: { lan: 'lan@site.lan=1' }, x: 'x@x=a' },
  ],
  [
    { password: { site: 'a', qq: 'b' } },
    { password: { site: 'site@password.site=a', qq: 'password@password.qq=b' } },
  ],
  [
    { name: 'token', value: 'a', other: 'b' },
    { name: 'name@name=token', value: 'token@value=a', other: 'other@other=b' },
  ],
  [
    { name: 'site', value: 'a' },
    { name: 'name@name=site', value: 'value@value=a' },
  ],
  [
    { name: 5, value: 'a' },
    { name: 'name@name=5', value: 'value@value=a' },
  ],
  [{ hunter2: 1 }, 'f@={"hunter2":1}'],
])('%j is judged as %j', (value, expected) => expect(judged('f', value)).toEqual(expected));

test.each([
  ['Bearer x', { scheme: 'Bearer ', credential: 'x' }],
  ['  token+x y', undefined],
  [' Basic  x ', { scheme: ' Basic  ', credential: 'x ' }],
  ['hmac', undefined],
  ['noc x', undefined],
])('%j after its scheme', (value, expected) => expect(afterScheme(value)).toEqual(expected));

const letters = (length: number) =>
  Array.from({ length }, () => String.fromCharCode(97 + randomInt(26))).join('');

test.each([
  ['16 letters', () => letters(16)],
  ['four groups of four letters', () => [4, 4, 4, 4].map(letters).join(' ')],
])('of random %s few pass for words', (_, make) => {
  const kept = Array.from({ length: 500 }, make).filter(token => !secretReason('X-Team', token));
  // One in sixty to one in seventeen.
  expect(kept.length).toBeLessThan(60);
});
