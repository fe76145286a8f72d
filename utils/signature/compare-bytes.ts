/** Where two bodies part. Offsets count bytes from 0. */
export interface ByteComparison {
  /** The first byte that differs; where one body is the other's beginning, the shorter one's length. */
  readonly offset: number;
  /** The first byte of both stretches. */
  readonly start: number;
  readonly givenLength: number;
  readonly fitsLength: number;
  /** Two hexadecimal digits a byte, such as `0a`. */
  readonly given: readonly string[];
  readonly fits: readonly string[];
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
  const stretch = (bytes: Uint8Array) =>
    Array.from(bytes.subarray(start, offset + AFTER), byte => byte.toString(16).padStart(2, '0'));
  return {
    offset,
    start,
    givenLength: given.length,
    fitsLength: fits.length,
    given: stretch(given),
    fits: stretch(fits),
  };
}
