/** Ranges of code points, both ends included. */
export type CharacterSet = readonly (readonly [first: number, last: number])[];

/** What a field value cannot hold (RFC 9110 section 5.5): CR, LF, NUL and the other controls, but not HTAB. */
export const controls: CharacterSet = [
  [0x00, 0x08],
  [0x0a, 0x1f],
  [0x7f, 0x7f],
];

/** What a field value may hold, but not at its ends: SP and HTAB. */
export const blanks: CharacterSet = [
  [0x09, 0x09],
  [0x20, 0x20],
];

/** White space beyond ASCII; reads as a plain blank (Unicode 17, Zs, Zl, Zp). */
export const wideBlanks: CharacterSet = [
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];

/** Nothing to be seen at all: C1 controls, soft hyphen, zero-width and direction marks, BOM, variation selectors, fillers. */
export const zeroWidths: CharacterSet = [
  [0x80, 0x9f],
  [0xad, 0xad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
];

/** Quotation marks that word processors put in the place of ' and ". */
export const singleQuotes: CharacterSet = [
  [0x2018, 0x201b],
  [0x2032, 0x2032],
  [0x2039, 0x203a],
];
export const doubleQuotes: CharacterSet = [
  [0xab, 0xab],
  [0xbb, 0xbb],
  [0x201c, 0x201f],
  [0x2033, 0x2033],
];

export const nonAscii: CharacterSet = [[0x80, 0x10ffff]];

/** What a person sees as white space or does not see at all; nobody means it at the ends of a value. */
export const edges: CharacterSet = [...controls, ...blanks, ...wideBlanks, ...zeroWidths];
