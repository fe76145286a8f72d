const windows1252 = new TextDecoder('windows-1252');

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
