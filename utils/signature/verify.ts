import { fromHex, toHex, utf8Bytes } from '../webhook/bytes.ts';
import type { Capture } from '../webhook/capture.ts';
import { createPause, type Pause } from './pause.ts';
import { hmacKey, ownBytes } from './sign.ts';
import {
  digitsOf,
  type HeaderVerdict,
  LONGEST_SIGNATURE,
  type MalformedReason,
  type SignatureHeader,
  signatureHeaders,
  type Verdict,
} from './verdict.ts';

const hashes = { 'X-Mist-Signature-v2': 'SHA-256', 'X-Mist-Signature': 'SHA-1' } as const;

/**
 * Verifies a delivery with WebCrypto: X-Mist-Signature-v2 is HMAC-SHA256, X-Mist-Signature HMAC-SHA1 of the body's
 * bytes, lower-case hexadecimal, the key being the secret's UTF-8 bytes (API reference, webhooks). Several secrets
 * may be given, as while one is being rotated; empty ones are passed over. Rejects with the signal's reason once it
 * is aborted.
 */
export async function verify(
  secrets: readonly string[],
  capture: Pick<Capture, 'headers' | 'body'>,
  signal?: AbortSignal,
): Promise<Verdict> {
  const { v2, v1 } = signatureHeaders(capture);
  const body = ownBytes(capture.body);
  const pause = createPause(signal);
  const headers = await Promise.all([
    verifyHeader('X-Mist-Signature-v2', v2, secrets, body, pause),
    verifyHeader('X-Mist-Signature', v1, secrets, body, pause),
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
  pause: Pause,
): Promise<HeaderVerdict> {
  const reason = given === undefined ? undefined : malformed(given, digitsOf[header]);
  const signature = given === undefined || reason ? undefined : fromHex(given);
  const { secretIndex, key } = await fittingKey(header, signature, secrets, body, pause);
  const status =
    given === undefined ? 'absent' : reason ? 'malformed' : secretIndex < 0 ? 'invalid' : 'valid';
  return {
    header,
    status,
    ...(given !== undefined && { given }),
    ...(secretIndex >= 0 && { secretIndex }),
    ...(key && { expected: toHex(new Uint8Array(await crypto.subtle.sign('HMAC', key, body))) }),
    ...(reason && { reason }),
  };
}

/** The first secret that made a signature, and its key; otherwise -1 and the key of the first that is not empty. */
async function fittingKey(
  header: SignatureHeader,
  signature: Uint8Array | undefined,
  secrets: readonly string[],
  body: Uint8Array<ArrayBuffer>,
  pause: Pause,
): Promise<{ secretIndex: number; key?: CryptoKey }> {
  let first: CryptoKey | undefined;
  for (const [secretIndex, secret] of secrets.entries()) {
    if (secret === '') continue;
    await pause();
    const key = await hmacKey(hashes[header], utf8Bytes(secret));
    first ??= key;
    if (!signature) break;
    if (await crypto.subtle.verify('HMAC', key, ownBytes(signature), body)) return { secretIndex, key };
  }
  return { secretIndex: -1, ...(first && { key: first }) };
}

function malformed(value: string, digits: number): MalformedReason | undefined {
  if (value === '') return 'empty';
  if (value.length > LONGEST_SIGNATURE) return 'too-long';
  if (/^[\da-fA-F]{32,}(?:\s*[,;]\s*[\da-fA-F]{32,})+$/.test(value)) return 'several';
  if (!/^[0-9a-fA-F]+$/.test(value)) return 'characters';
  if (value.length !== digits) return 'length';
  return /[A-F]/.test(value) ? 'upper-case' : undefined;
}

function overall([v2, v1]: readonly [HeaderVerdict, HeaderVerdict], hasSecret: boolean): Verdict['status'] {
  if (!hasSecret) return 'incomplete';
  if (v2.status !== 'absent') return v2.status === 'valid' ? 'valid' : 'invalid';
  return v1.status === 'invalid' || v1.status === 'malformed' ? 'invalid' : 'incomplete';
}
