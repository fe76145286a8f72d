/** A stretch of bytes for people: two hexadecimal digits each, and the same as text. */
export interface ByteStretch {
  /** One entry a byte, such as `0a`. */
  readonly hex: readonly string[];
  /** One entry a byte: the character of an ASCII byte, the picture of a control character, otherwise `·`. */
  readonly visible: readonly string[];
}

/** Where two bodies part. Offsets count bytes from 0. */
export interface ByteComparison {
  /** The first byte that differs; where one body is the other's beginning, the shorter one's length. */
  readonly offset: number;
  /** The first byte of both stretches. */
  readonly start: number;
  readonly givenLength: number;
  readonly fitsLength: number;
  readonly given: ByteStretch;
  readonly fits: ByteStretch;
}

const BEFORE = 16;
const AFTER = 16;

/** Compares the body that was given with the one that fits, round their first difference. Undefined where they are equal. */
export function compareBytes(given: Uint8Array, fits: Uint8Array): ByteComparison | undefined {
  const shorter = Math.min(given.length, fits.length);
  let offset = 0;
  while (offset < shorter && given[offset] === fits[offset]) offset += 1;
  if (offset === given.length && offset === fits.length) return undefined;
  const start = Math.max(0, offset - BEFORE);
  const stretch = (bytes: Uint8Array) => stretchOf(bytes.subarray(start, offset + AFTER));
  return {
    offset,
    start,
    givenLength: given.length,
    fitsLength: fits.length,
    given: stretch(given),
    fits: stretch(fits),
  };
}

function stretchOf(bytes: Uint8Array): ByteStretch {
  const each = Array.from(bytes);
  return {
    hex: each.map(byte => byte.toString(16).padStart(2, '0')),
    visible: each.map(byte => {
      if (byte < 0x20) return String.fromCharCode(CONTROL_PICTURES + byte);
      return byte < 0x7f ? String.fromCharCode(byte) : '·';
    }),
  };
}

/** Where Unicode has a picture of each control character, such as ␊ for a line feed. */
const CONTROL_PICTURES = 0x2400;
