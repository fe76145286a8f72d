import type { Capture } from '../webhook/capture.ts';
import { fromHex, toHex } from './hex.ts';
import { type HashName, hmacKey, ownBytes } from './hmac.ts';
import { signatureHeaders } from './signature-headers.ts';
import type { HeaderVerdict, MalformedReason, SignatureHeader, Verdict } from './verdict.ts';

const encoder = new TextEncoder();

const schemes = {
  'X-Mist-Signature-v2': { hash: 'SHA-256', digits: 64 },
  'X-Mist-Signature': { hash: 'SHA-1', digits: 40 },
} as const satisfies Record<SignatureHeader, { hash: HashName; digits: number }>;

/**
 * Verifies a delivery with WebCrypto: X-Mist-Signature-v2 is HMAC-SHA256, X-Mist-Signature HMAC-SHA1 of the body's
 * bytes, lower-case hexadecimal, the key being the secret's UTF-8 bytes (API reference, webhooks). Several secrets
 * may be given, as while one is being rotated; empty ones are passed over.
 */
export async function verify(
  secrets: readonly string[],
  capture: Pick<Capture, 'headers' | 'body'>,
): Promise<Verdict> {
  const { v2, v1 } = signatureHeaders(capture);
  const body = ownBytes(capture.body);
  const headers = await Promise.all([
    verifyHeader('X-Mist-Signature-v2', v2, secrets, body),
    verifyHeader('X-Mist-Signature', v1, secrets, body),
  ]);
  return {
    status: overall(
      headers,
      secrets.some(secret => secret !== ''),
    ),
    headers,
  };
}

async function verifyHeader(
  header: SignatureHeader,
  given: string | undefined,
  secrets: readonly string[],
  body: Uint8Array<ArrayBuffer>,
): Promise<HeaderVerdict> {
  const { hash, digits } = schemes[header];
  const reason = given === undefined ? undefined : malformed(given, digits);
  const signature = given === undefined || reason ? undefined : fromHex(given);
  const keys = await Promise.all(
    secrets.map(secret => (secret === '' ? undefined : hmacKey(hash, encoder.encode(secret)))),
  );
  const matches = await Promise.all(
    keys.map(key => key && signature && crypto.subtle.verify('HMAC', key, ownBytes(signature), body)),
  );
  const secretIndex = matches.indexOf(true);
  const status =
    given === undefined ? 'absent' : reason ? 'malformed' : secretIndex < 0 ? 'invalid' : 'valid';
  const fitting = keys[secretIndex] ?? keys.find(key => key !== undefined);
  return {
    header,
    status,
    ...(given !== undefined && { given }),
    ...(secretIndex >= 0 && { secretIndex }),
    ...(fitting && { expected: toHex(new Uint8Array(await crypto.subtle.sign('HMAC', fitting, body))) }),
    ...(reason && { reason }),
  };
}

function malformed(value: string, digits: number): MalformedReason | undefined {
  if (value === '') return 'empty';
  if (!/^[0-9a-fA-F]+$/.test(value)) return 'characters';
  if (value.length !== digits) return 'length';
  return /[A-F]/.test(value) ? 'upper-case' : undefined;
}

function overall([v2, v1]: readonly [HeaderVerdict, HeaderVerdict], hasSecret: boolean): Verdict['status'] {
  if (!hasSecret) return 'incomplete';
  if (v2.status !== 'absent') return v2.status === 'valid' ? 'valid' : 'invalid';
  return v1.status === 'invalid' || v1.status === 'malformed' ? 'invalid' : 'incomplete';
}
