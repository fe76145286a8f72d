import type { Pause } from '../pause.ts';
import { type Tokens, tokenise } from './tokens.ts';

/** A JSON text as tokens, and which notations occur in it: only those can have been changed. */
export interface JsonDocument extends Tokens {
  readonly text: string;
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
  return {
    ...tokens,
    text,
    hasGaps: tokens.gaps.some((gap, at) => at > 0 && gap !== ''),
    hasLineBreaks: tokens.gaps.some((gap, at) => at > 0 && gap !== '' && /[\r\n]/.test(gap)),
    hasEdges: tokens.gaps[0] !== '' || tokens.tail !== '',
    hasEscapedSlashes: text.includes('\\/'),
    hasBareSlashes: text.includes('/') && /(?:^|[^\\])\//.test(text),
    hasEscapedUnicode: /\\u(?!00[2-7])/.test(text),
    hasBareUnicode: /[^\0-~]/.test(text),
    hasEscapedAscii: /\\u00[2-7]/.test(text),
    hasMarkup: /[<>&'+`]|\\"/.test(text),
    hasZeroFractions: tokens.numbers.some(({ at }) => tokens.tokens[at]?.endsWith('.0')),
  };
}
