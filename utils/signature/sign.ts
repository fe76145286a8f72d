import { hmac as hmacOf } from '@noble/hashes/hmac.js';
import { md5 } from '@noble/hashes/legacy.js';
import { sha224 } from '@noble/hashes/sha2.js';
import { toHex, utf8Bytes } from '../webhook/bytes.ts';

/** The hashes that WebCrypto has. */
type BrowserHash = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';

/** Hashes that signatures may come from. Mist's are SHA-1 and SHA-256. */
export type HashName = BrowserHash | 'MD5' | 'SHA-224';

/** The same bytes as WebCrypto's types want them: not of shared memory, which is copied. */
export function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset, length } = bytes;
  return buffer instanceof ArrayBuffer ? new Uint8Array(buffer, byteOffset, length) : new Uint8Array(bytes);
}

/** A key for WebCrypto. Rejects where `key` is empty: browsers refuse such a key. */
export function hmacKey(hash: BrowserHash, key: Uint8Array): Promise<CryptoKey> {
  const algorithm = { name: 'HMAC', hash };
  return crypto.subtle.importKey('raw', ownBytes(key), algorithm, false, ['sign', 'verify']);
}

/** The hash of a message, by WebCrypto where that has it. */
export async function digest(hash: HashName, message: Uint8Array): Promise<Uint8Array> {
  if (hash === 'MD5') return md5(message);
  if (hash === 'SHA-224') return sha224(message);
  return new Uint8Array(await crypto.subtle.digest(hash, ownBytes(message)));
}

/** Keys by their bytes, which must not change: a search signs thousands of messages with a few of them. */
const imported = new WeakMap<Uint8Array, Map<BrowserHash, Promise<CryptoKey>>>();

function importedKey(hash: BrowserHash, key: Uint8Array): Promise<CryptoKey> {
  const known = imported.get(key) ?? new Map<BrowserHash, Promise<CryptoKey>>();
  imported.set(key, known);
  const made = known.get(hash) ?? hmacKey(hash, key);
  known.set(hash, made);
  return made;
}

/** HMAC (RFC 2104) of a message, by WebCrypto where that has the hash. */
export async function hmac(hash: HashName, key: Uint8Array, message: Uint8Array): Promise<Uint8Array> {
  if (hash === 'MD5') return hmacOf(md5, key, message);
  if (hash === 'SHA-224') return hmacOf(sha224, key, message);
  return new Uint8Array(await crypto.subtle.sign('HMAC', await importedKey(hash, key), ownBytes(message)));
}

/** Signatures of one body, as lower-case hexadecimal digits without a prefix. */
interface Signatures {
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
  const key = utf8Bytes(secret);
  const hexOf = async (hash: HashName) => toHex(await hmac(hash, key, body));
  const [v1, v2] = await Promise.all([hexOf('SHA-1'), hexOf('SHA-256')]);
  return { v1, v2 };
}
