import type { Pause } from '../pause.ts';

/** A JSON text as tokens: brackets, commas, colons, strings and literals as they were written. Nothing is parsed, so nothing is lost. */
export interface Tokens {
  readonly tokens: readonly string[];
  /** The white space before each token; the first is what stands before the document. */
  readonly gaps: readonly string[];
  /** The white space after the last token. */
  readonly tail: string;
  /** Indexes of the numbers, and the member name that each stands under (elements under their array's). */
  readonly numbers: readonly { readonly at: number; readonly key: string }[];
}

const pattern = /([ \t\r\n]*)("[^"\\]*(?:\\[\s\S][^"\\]*)*"|[{}[\],:]|-?\d[\d.eE+-]*|true|false|null|$)/gy;

/** Splits a JSON text. Undefined where it is none: a foreign token, or brackets that do not pair. */
export async function tokenise(text: string, pause: Pause): Promise<Tokens | undefined> {
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
