import type { Pause } from '../pause.ts';
import { type Tokens, tokenise } from './tokens.ts';

/** What a string's token holds, as bits: only such strings have to be looked at when their notation changes. */
export const holds = { slash: 1, backslash: 2, beyondAscii: 4, markup: 8 } as const;

/** A JSON text as tokens, and which notations occur in it: only those can have been changed. */
export interface JsonDocument extends Tokens {
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
  /** Bits of `holds` for each token, 0 for those that are no strings. */
  readonly contents: Uint8Array;
  /** White space between tokens. */
  readonly hasGaps: boolean;
  readonly hasLineBreaks: boolean;
  /** White space before the first token or after the last. */
  readonly hasEdges: boolean;
  readonly hasEscapedSlashes: boolean;
  readonly hasBareSlashes: boolean;
  readonly hasEscapedUnicode: boolean;
  readonly hasBareUnicode: boolean;
  readonly hasEscapedAscii: boolean;
  readonly hasMarkup: boolean;
  readonly hasZeroFractions: boolean;
}

/** Reads a JSON text, a byte order mark not included. Undefined where it is none. */
export async function jsonDocument(text: string, pause: Pause): Promise<JsonDocument | undefined> {
  if (!/^\s*[[{]/.test(text)) return undefined;
  const tokens = await tokenise(text, pause);
  if (!tokens) return undefined;
  const contents = new Uint8Array(tokens.tokens.length);
  let all = 0;
  for (let at = 0; at < contents.length; at += 1) {
    if (at % 4096 === 0) await pause();
    contents[at] = contentOf(tokens.tokens[at] ?? '');
    all |= contents[at] ?? 0;
  }
  const hasEscapes = (all & holds.backslash) !== 0;
  return {
    ...tokens,
    length: text.length,
    contents,
    hasGaps: tokens.gaps.some((gap, at) => at > 0 && gap !== ''),
    hasLineBreaks: tokens.gaps.some((gap, at) => at > 0 && gap !== '' && /[\r\n]/.test(gap)),
    hasEdges: tokens.gaps[0] !== '' || tokens.tail !== '',
    hasEscapedSlashes: hasEscapes && text.includes('\\/'),
    hasBareSlashes: (all & holds.slash) !== 0,
    hasEscapedUnicode: hasEscapes && /\\u(?!00[2-7])/.test(text),
    hasBareUnicode: (all & holds.beyondAscii) !== 0,
    hasEscapedAscii: hasEscapes && /\\u00[2-7]/.test(text),
    hasMarkup: (all & holds.markup) !== 0,
    hasZeroFractions: tokens.numbers.some(({ at }) => tokens.tokens[at]?.endsWith('.0')),
  };
}

/** Code units of `<`, `>`, `&`, `'`, `+` and the backtick. */
const markup: ReadonlySet<number> = new Set([60, 62, 38, 39, 43, 96]);

function contentOf(token: string): number {
  if (token.charCodeAt(0) !== 34) return 0;
  let bits = 0;
  for (let at = 1; at < token.length - 1; at += 1) {
    const code = token.charCodeAt(at);
    if (code === 47) bits |= holds.slash;
    else if (code === 92) bits |= holds.backslash | (token.charCodeAt(at + 1) === 34 ? holds.markup : 0);
    else if (code > 126) bits |= holds.beyondAscii;
    else if (code < 97 && markup.has(code)) bits |= holds.markup;
  }
  return bits;
}
