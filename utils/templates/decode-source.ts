import { sentence } from '../language/sentence.ts';
/** The text of a file, or why its bytes are none. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string; readonly before: string };

/**
 * Decodes UTF-8 strictly and takes a byte order mark off. Where that fails `before` is the text up to the first
 * character that is none.
 */
export function decodeSource(bytes: Uint8Array): Decoded {
  const [first = 0, second = 0] = bytes;
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (utf16 || (bytes.length > 1 && (first === 0) !== (second === 0))) {
    return { ok: false, message: sentence('import_utf16'), before: '' };
  }
  const text = decode(bytes, bytes.length, false);
  if (text !== undefined) return { ok: true, text };
  const valid = validLength(bytes);
  const before = decode(bytes, valid, true) ?? '';
  if (valid === bytes.length) return { ok: false, message: sentence('import_cut_off'), before };
  // A character that begins well and ends badly is not in the text yet.
  const mark = first === 0xef && second === 0xbb ? 3 : 0;
  const byte = bytes[new TextEncoder().encode(before).length + mark] ?? 0;
  const message = sentence('import_no_utf8', { byte: byte.toString(16).toUpperCase() });
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
