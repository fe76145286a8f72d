export type HashName = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';

/** The same bytes as WebCrypto's types want them: not of shared memory, which is copied. */
export function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset, length } = bytes;
  return buffer instanceof ArrayBuffer ? new Uint8Array(buffer, byteOffset, length) : new Uint8Array(bytes);
}

/** A key for WebCrypto. Rejects where `key` is empty: browsers refuse such a key. */
export function hmacKey(hash: HashName, key: Uint8Array): Promise<CryptoKey> {
  const algorithm = { name: 'HMAC', hash };
  return crypto.subtle.importKey('raw', ownBytes(key), algorithm, false, ['sign', 'verify']);
}

/** HMAC (RFC 2104) of a message by WebCrypto. */
export async function hmac(hash: HashName, key: Uint8Array, message: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', await hmacKey(hash, key), ownBytes(message)));
}
