const utf8 = new TextEncoder();
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const windows1252 = new TextDecoder('windows-1252');

/** The text of UTF-8 bytes, a byte order mark included, or undefined where they are not UTF-8. */
export function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

export const utf8Bytes = (text: string): Uint8Array => utf8.encode(text);

/** The text of bytes, each byte a character of the same number (ISO 8859-1). */
export function latin1Text(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return text;
}

/** The bytes of a text in ISO 8859-1, or undefined where it holds other characters. */
export function latin1Bytes(text: string): Uint8Array | undefined {
  if (/[^\0-\xff]/.test(text)) return undefined;
  return mapCharacters(text, code => code);
}

/** What the WHATWG Encoding Standard's windows-1252 makes of bytes: what browsers and Windows call Latin-1. */
export const windows1252Text = (bytes: Uint8Array): string => windows1252.decode(bytes);

const windows1252Codes: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, code) => [windows1252.decode(Uint8Array.of(code)), code] as const),
);

/** The bytes of a text in windows-1252, or undefined where it holds other characters. */
export function windows1252Bytes(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = windows1252Codes.get(text.charAt(at));
    if (code === undefined) return undefined;
    bytes[at] = code;
  }
  return bytes;
}

/** The bytes of a text in ASCII, with a question mark for every other character, as lenient encoders write it. */
export const asciiBytes = (text: string): Uint8Array =>
  mapCharacters(text.replace(/[^\0-\x7f]/gu, '?'), code => code);

/** The bytes of a text in UTF-16 without a byte order mark. */
export function utf16Bytes(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

function mapCharacters(text: string, byteOf: (code: number) => number): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = byteOf(text.charCodeAt(at));
  return bytes;
}
