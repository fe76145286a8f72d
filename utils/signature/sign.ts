import { toHex } from './hex.ts';
import { type HashName, hmac } from './hmac.ts';

const encoder = new TextEncoder();

/** Signatures of one body, as lower-case hexadecimal digits without a prefix. */
export interface Signatures {
  /** X-Mist-Signature: HMAC-SHA1, 40 digits. */
  readonly v1: string;
  /** X-Mist-Signature-v2: HMAC-SHA256, 64 digits. */
  readonly v2: string;
}

/**
 * Signs a body as Mist does (API reference, webhooks; receivers by Juniper's staff compare hexadecimal
 * digits). The key is the secret's UTF-8 bytes. Rejects with a TypeError where the secret is empty: Mist
 * then sends no signature.
 */
export async function sign(secret: string, body: Uint8Array): Promise<Signatures> {
  if (secret === '') throw new TypeError('A delivery without a secret has no signature.');
  const key = encoder.encode(secret);
  const hexOf = async (hash: HashName) => toHex(await hmac(hash, key, body));
  const [v1, v2] = await Promise.all([hexOf('SHA-1'), hexOf('SHA-256')]);
  return { v1, v2 };
}
