import type { CustomHeaders, HeaderField } from '../../webhook/headers.ts';

type Range = readonly [first: number, last: number];

/** A pattern that matches one character of the ranges; both ends are included. */
function characterSet(ranges: readonly Range[]): RegExp {
  const escaped = (code: number) => `\\u{${code.toString(16)}}`;
  return new RegExp(`[${ranges.map(([first, last]) => `${escaped(first)}-${escaped(last)}`).join('')}]`, 'u');
}

const controlRanges: readonly Range[] = [
  [0x00, 0x08],
  [0x0a, 0x1f],
  [0x7f, 0x7f],
];

const blankRanges: readonly Range[] = [
  [0x09, 0x09],
  [0x20, 0x20],
];

const wideBlankRanges: readonly Range[] = [
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];

const zeroWidthRanges: readonly Range[] = [
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

const singleQuoteRanges: readonly Range[] = [
  [0x2018, 0x201b],
  [0x2032, 0x2032],
  [0x2039, 0x203a],
];

const doubleQuoteRanges: readonly Range[] = [
  [0xab, 0xab],
  [0xbb, 0xbb],
  [0x201c, 0x201f],
  [0x2033, 0x2033],
];

/** What a field value cannot hold (RFC 9110 section 5.5): CR, LF, NUL and the other controls, but not HTAB. */
export const controls = characterSet(controlRanges);

/** What a field value may hold, but not at its ends: SP and HTAB. */
export const blanks = characterSet(blankRanges);

/** White space beyond ASCII; reads as a plain blank (Unicode 17, Zs, Zl, Zp). */
export const wideBlanks = characterSet(wideBlankRanges);

/** Nothing to be seen at all: C1 controls, soft hyphen, zero-width and direction marks, BOM, variation selectors, fillers. */
export const zeroWidths = characterSet(zeroWidthRanges);

/** Quotation marks that word processors put in the place of '. */
export const singleQuotes = characterSet(singleQuoteRanges);

/** Quotation marks that word processors put in the place of ". */
export const doubleQuotes = characterSet(doubleQuoteRanges);

/** What a person does not see, or sees as another character: blanks beyond ASCII, zero-width, typographic quotes. */
export const invisibles = characterSet([
  ...wideBlankRanges,
  ...zeroWidthRanges,
  ...singleQuoteRanges,
  ...doubleQuoteRanges,
]);

/** What a person sees as white space or does not see at all; nobody means it at the ends of a value. */
export const edges = characterSet([...controlRanges, ...blankRanges, ...wideBlankRanges, ...zeroWidthRanges]);

export const controlsAndBlanks = characterSet([...controlRanges, ...blankRanges]);

/** What has to be written out to be seen in a sentence. */
export const unseen = characterSet([
  ...controlRanges,
  ...wideBlankRanges,
  ...zeroWidthRanges,
  [0x09, 0x09],
  [0xd800, 0xdfff],
]);

export const nonAscii = characterSet([[0x80, 0x10ffff]]);

/** Letters and signs outside ASCII that a person does see as what they are. */
export const visibleNonAscii = new RegExp(`(?!${invisibles.source})${nonAscii.source}`, 'u');

/** What an RFC 9110 token cannot hold (section 5.6.2). */
export const nonToken = /[^!#$%&'*+\-.^_`|~0-9A-Za-z]/u;

/** A character and its place, counted in characters (code points) from 1. */
interface FoundCharacter {
  readonly character: string;
  readonly position: number;
}

/** The first character of a set. */
export function findCharacter(text: string, set: RegExp): FoundCharacter | undefined {
  const match = set.exec(text);
  return match ? { character: match[0], position: [...text.slice(0, match.index)].length + 1 } : undefined;
}

/** Takes the characters of a set from both ends of a text. */
export function trimCharacters(text: string, set: RegExp): string {
  let start = 0;
  for (const character of text) {
    if (!set.test(character)) break;
    start += character.length;
  }
  let end = text.length;
  while (end > start) {
    const character = lastCharacter(text, end);
    if (!set.test(character)) break;
    end -= character.length;
  }
  return text.slice(start, end);
}

function lastCharacter(text: string, end: number): string {
  const [first = '', second] = text.slice(Math.max(0, end - 2), end);
  return second ?? first;
}

/** Takes blanks, line ends and invisible characters from both ends of a text. */
export function trimEdges(text: string): string {
  return trimCharacters(text, edges);
}

/** Whether this is a row of two empty boxes, which is nobody's header. */
export function isBlankRow({ notation }: CustomHeaders, { name, value }: HeaderField): boolean {
  return notation === 'rows' && name === '' && value === '';
}

/** Whether a text is an RFC 9110 token (section 5.6.2), which a field name has to be. */
export function isToken(text: string): boolean {
  return /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(text);
}

/** Splits a pasted `Name: value` line at its first colon; undefined where the text is no such line, but a URL for example. */
export function splitLine(text: string): { name: string; value: string } | undefined {
  const [start, name] = /^\s*([A-Za-z][\w-]*)[ \t]*:(?!\/\/)/.exec(text) ?? [];
  const value = text.slice(start?.length).trim();
  return name === undefined || value === '' ? undefined : { name, value };
}

/** `{{name}}` of templates, as such or escaped for a URL, and `${NAME}` of shells and Terraform; what is longer is no name. */
const variable = /\{\{[^{}]{1,100}\}\}|%7B%7B[^{}%]{1,100}%7D%7D|\$\{[A-Za-z_][\w.]{0,100}\}/i;

/** Whether a variable of a template was left in a text. */
export function holdsVariable(text: string): boolean {
  return variable.test(text);
}

/** What documents write in the place of a value: `YOUR_TOKEN`, `your-api-key`, `CHANGE_ME`, `<token>`, `{token}`, `[your key]`. */
const placeholder =
  /(?<![\p{L}\d])your[_-](?:[\p{L}\d]{1,20}[_-]){0,3}(?:token|key|secret|password|credentials?|id|guid|uuid|url|host(?:name)?|domain|instance|tenant|webhook|endpoint)(?![\p{L}\d])|(?<![\p{L}\d])your(?:api)?(?:token|key|secret|password)(?![\p{L}\d])|(?<![\p{L}\d_-])(?:change|replace)[_-]?me(?![\p{L}\d_-])|(?<![\p{L}\d])insert[_-](?:[\p{L}\d]{1,20}[_-]){1,3}here(?![\p{L}\d])|<(?:\p{L}{1,20}[ _-]){0,3}(?:token|key|secret|password|credentials?)>|\{(?:[\p{L}\d]{1,20}[_-]?){0,3}(?:token|key|secret|password|credentials?)\}|\[your (?:\p{L}{1,20} ){0,3}\p{L}{1,20}\]/iu;

/** Whether a text holds what only stands for a value. */
export function holdsPlaceholder(text: string): boolean {
  return placeholder.test(text) && !holdsVariable(text);
}
