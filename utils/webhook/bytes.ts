const utf8 = new TextEncoder();
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const windows1252 = new TextDecoder('windows-1252');
const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** The text of UTF-8 bytes, a byte order mark included, or undefined where they are not UTF-8. */
export function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The bytes of a text in UTF-8; half a surrogate pair becomes U+FFFD. */
export const utf8Bytes = (text: string): Uint8Array<ArrayBuffer> => utf8.encode(text);

/**
 * The text of bytes, each byte the character of that number (ISO 8859-1). Browsers call windows-1252 that, so it takes a
 * detour; what is ASCII, as most deliveries, is the same in both and read faster.
 */
export function latin1Text(bytes: Uint8Array): string {
  const text = windows1252.decode(bytes);
  return /[^\0-\x7f]/.test(text) ? utf16.decode(new Uint16Array(bytes)) : text;
}

/** The bytes of a text in ISO 8859-1, or undefined where it holds other characters. */
export function latin1Bytes(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0xff) return undefined;
    bytes[at] = code;
  }
  return bytes;
}

/** Bytes as lower-case hexadecimal digits. Chrome 120 has no `toHex`. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}

/** The bytes of hexadecimal digits in either case, or undefined where anything else stands between them or one is odd. */
export function fromHex(digits: string): Uint8Array | undefined {
  if (!/^(?:[0-9a-fA-F]{2})+$/.test(digits)) return undefined;
  const bytes = new Uint8Array(digits.length / 2);
  for (let at = 0; at < bytes.length; at += 1) {
    bytes[at] = Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16);
  }
  return bytes;
}

/** The bytes of several arrays one after another. */
export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * The bytes of a base64 text (RFC 4648), in the standard or the URL alphabet, padded or not, or undefined where
 * it is neither. Line breaks between the characters are allowed, as mail and command line tools put them.
 */
export function fromBase64(text: string): Uint8Array | undefined {
  const bare = text.replace(/[\r\n]/g, '').replace(/={1,2}$/, '');
  if (bare.length % 4 === 1 || !/^(?:[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)$/.test(bare)) return undefined;
  return latin1Bytes(atob(bare.replaceAll('-', '+').replaceAll('_', '/')));
}

/** Bytes in base64, standard alphabet, padded. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(latin1Text(bytes));
}
