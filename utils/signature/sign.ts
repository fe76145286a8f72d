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
  const [v1, v2] = await Promise.all([hmac('SHA-1', secret, body), hmac('SHA-256', secret, body)]);
  return { v1, v2 };
}

async function hmac(hash: 'SHA-1' | 'SHA-256', secret: string, body: Uint8Array): Promise<string> {
  const algorithm = { name: 'HMAC', hash };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign']);
  const signature = await crypto.subtle.sign('HMAC', key, new Uint8Array(body));
  return Array.from(new Uint8Array(signature), byte => byte.toString(16).padStart(2, '0')).join('');
}
