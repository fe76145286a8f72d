const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Bytes as a text of as many characters, so that patterns work on them. */
export const binaryText = (bytes: Uint8Array): string => utf16.decode(new Uint16Array(bytes));

/** The bytes of such a text. */
export function binaryBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** Such a text read as UTF-8; what is not UTF-8 becomes U+FFFD. */
export const readBinary = (text: string): string => utf8.decode(binaryBytes(text));
