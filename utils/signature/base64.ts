import { latin1Bytes, latin1Text } from './charset.ts';

/**
 * The bytes of a base64 text (RFC 4648), in the standard or the URL alphabet, padded or not, or undefined where
 * it is neither. Line breaks between the characters are allowed, as mail and command line tools put them.
 */
export function fromBase64(text: string): Uint8Array | undefined {
  const bare = text.replace(/[\r\n]/g, '').replace(/={1,2}$/, '');
  if (bare === '' || bare.length % 4 === 1 || !/^(?:[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)$/.test(bare))
    return undefined;
  return latin1Bytes(atob(bare.replaceAll('-', '+').replaceAll('_', '/')));
}

/** Bytes in base64, standard alphabet, padded. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(latin1Text(bytes));
}
