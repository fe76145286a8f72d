export type HashName = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';

/** A copy whose memory is its own, as WebCrypto's types want it. */
export const ownBytes = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

/** A key for WebCrypto. Rejects where `key` is empty: browsers refuse such a key. */
export function hmacKey(hash: HashName, key: Uint8Array): Promise<CryptoKey> {
  const algorithm = { name: 'HMAC', hash };
  return crypto.subtle.importKey('raw', ownBytes(key), algorithm, false, ['sign', 'verify']);
}

/** HMAC (RFC 2104) of a message by WebCrypto. */
export async function hmac(hash: HashName, key: Uint8Array, message: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', await hmacKey(hash, key), ownBytes(message)));
}
