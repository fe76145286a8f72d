/** The text of a file, or why its bytes are none. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string; readonly before: string };

const UTF_16 = 'This file is written in UTF-16. Save it as UTF-8 and import it again.';
const CUT_OFF = 'The file ends in the middle of a character. Save it as UTF-8 and import it again.';

/**
 * Decodes UTF-8 strictly and takes a byte order mark off. Where that fails `before` is the text up to the first
 * character that is none.
 */
export function decodeSource(bytes: Uint8Array): Decoded {
  const [first = 0, second = 0] = bytes;
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (utf16 || (bytes.length > 1 && (first === 0) !== (second === 0))) {
    return { ok: false, message: UTF_16, before: '' };
  }
  const text = decode(bytes, bytes.length, false);
  if (text !== undefined) return { ok: true, text };
  const valid = validLength(bytes);
  const before = decode(bytes, valid, true) ?? '';
  if (valid === bytes.length) return { ok: false, message: CUT_OFF, before };
  // A character that begins well and ends badly is not in the text yet.
  const mark = first === 0xef && second === 0xbb ? 3 : 0;
  const byte = bytes[new TextEncoder().encode(before).length + mark] ?? 0;
  const message = `This is not UTF-8: the byte 0x${byte.toString(16).toUpperCase()} does not belong here. Save the file as UTF-8 and import it again.`;
  return { ok: false, message, before };
}

function decode(bytes: Uint8Array, end: number, stream: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream });
  } catch {
    return undefined;
  }
}

/** How many bytes are valid, halving the range each time, since what follows a valid start may be any length. */
function validLength(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decode(bytes, middle, true) === undefined) invalid = middle;
    else valid = middle;
  }
  return valid;
}
