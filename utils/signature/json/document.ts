import type { Pause } from '../pause.ts';

/** A JSON text as tokens: brackets, commas, colons, strings and literals as they were written. Nothing is parsed, so nothing is lost. */
interface Tokens {
  readonly tokens: readonly string[];
  /** The white space before each token; the first is what stands before the document. */
  readonly gaps: readonly string[];
  /** The white space after the last token. */
  readonly tail: string;
  /** Indexes of the numbers, and the member name that each stands under (elements under their array's). */
  readonly numbers: readonly { readonly at: number; readonly key: string }[];
}

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
  /** Numbers with a fraction or an exponent. */
  readonly hasFloats: boolean;
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
    hasFloats: tokens.numbers.some(({ at }) => /[.eE]/.test(tokens.tokens[at] ?? '')),
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

const pattern = /([ \t\r\n]*)("[^"\\]*(?:\\[\s\S][^"\\]*)*"|[{}[\],:]|-?\d[\d.eE+-]*|true|false|null|$)/gy;

/** Splits a JSON text. Undefined where it is none: a foreign token, or brackets that do not pair. */
async function tokenise(text: string, pause: Pause): Promise<Tokens | undefined> {
  const tokens: string[] = [];
  const gaps: string[] = [];
  const numbers: { at: number; key: string }[] = [];
  const open: { bracket: string; key: string }[] = [];
  let key = '';
  pattern.lastIndex = 0;
  for (let end = 0; ; ) {
    if (tokens.length % 512 === 0) await pause();
    // Others may use the pattern while this one waits.
    pattern.lastIndex = end;
    const match = pattern.exec(text);
    if (!match) return undefined;
    const [, gap = '', token = ''] = match;
    end = pattern.lastIndex;
    if (token === '') {
      return open.length === 0 && tokens.length > 0 ? { tokens, gaps, tail: gap, numbers } : undefined;
    }
    if (token === '{' || token === '[') open.push({ bracket: token, key });
    else if (token === '}' || token === ']') {
      const opened = open.pop();
      if (!opened || opened.bracket !== (token === '}' ? '{' : '[')) return undefined;
      key = opened.key;
    } else if (token === ':') key = tokens.at(-1) ?? '';
    else if (/^[-\d]/.test(token)) numbers.push({ at: tokens.length, key });
    tokens.push(token);
    gaps.push(gap);
    if (token === ',' && open.at(-1)?.bracket === '[') key = open.at(-1)?.key ?? '';
  }
}
