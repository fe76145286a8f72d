const utf8 = new TextEncoder();
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });
const windows1252 = new TextDecoder('windows-1252');

/** The text of UTF-8 bytes, a byte order mark included, or undefined where they are not UTF-8. */
export function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The bytes of a text in UTF-8; half a surrogate pair becomes U+FFFD. */
export const utf8Bytes = (text: string): Uint8Array => utf8.encode(text);

/** The text of bytes, each byte the character of that number (ISO 8859-1). Browsers call windows-1252 that, so it takes a detour. */
export const latin1Text = (bytes: Uint8Array): string => utf16.decode(new Uint16Array(bytes));

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

/** What the WHATWG Encoding Standard's windows-1252 makes of bytes: what browsers and Windows call Latin-1. */
export const windows1252Text = (bytes: Uint8Array): string => windows1252.decode(bytes);

/** The characters that windows-1252 has in the place of ISO 8859-1's controls. */
const windows1252Codes: ReadonlyMap<number, number> = new Map(
  Array.from({ length: 32 }, (_, at) => 0x80 + at).map(code => [
    windows1252.decode(Uint8Array.of(code)).charCodeAt(0),
    code,
  ]),
);

/** The bytes of a text in windows-1252, or undefined where it holds other characters. */
export function windows1252Bytes(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isSame = code < 0x80 || (code >= 0xa0 && code <= 0xff);
    const byte = isSame ? code : windows1252Codes.get(code);
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}

/** The bytes of a text in UTF-16 without a byte order mark. */
export function utf16Bytes(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const [low, high] = littleEndian ? [0, 1] : [1, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    bytes[at * 2 + low] = code & 0xff;
    bytes[at * 2 + high] = code >> 8;
  }
  return bytes;
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
