import { sentence } from '../language/sentence.ts';
/** A word of a command line, as binary text, and where it begins. */
export interface ShellWord {
  readonly value: string;
  readonly at: number;
}

export type ShellWords =
  | { readonly ok: true; readonly words: readonly ShellWord[] }
  | { readonly ok: false; readonly at: number; readonly message: string };

const escapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  E: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

const utf8 = new TextEncoder();
const codePoint = (digits: string) => {
  const code = Number.parseInt(digits, 16);
  return code > 0x10ffff ? '' : String.fromCharCode(...utf8.encode(String.fromCodePoint(code)));
};

/**
 * Splits a command line as bash does (Bash manual, Quoting): '…', "…", $'…', backslashes and continued lines. The text
 * is binary, so that `\xNN` is a byte. Nothing is expanded: a `$NAME` stays as it is.
 */
export function splitShellWords(text: string): ShellWords {
  const words: ShellWord[] = [];
  const pattern =
    /(\s+|\\\r?\n)|'([^']*)'|\$'([^'\\]*(?:\\[\s\S][^'\\]*)*)'|\$?"([^"\\]*(?:\\[\s\S][^"\\]*)*)"|\\([\s\S])|(['"])|([^\s'"\\$]+|\$)/gy;
  let word: { value: string; at: number } | undefined;
  for (const match of text.matchAll(pattern)) {
    const [, blank, single, ansi, double, escaped, open, bare] = match;
    if (open !== undefined)
      return { ok: false, at: match.index, message: sentence('capture_problem_open_quote', { quote: open }) };
    if (blank !== undefined) {
      if (/^\s/.test(blank) || word?.value === '') {
        if (word) words.push(word);
        word = undefined;
      }
      continue;
    }
    word ??= { value: '', at: match.index };
    if (ansi !== undefined) word.value += unescapeAnsi(ansi);
    else if (double !== undefined) word.value += double.replace(/\\(?:\r?\n|([$`"\\]))/g, '$1');
    else word.value += single ?? escaped ?? bare ?? '';
  }
  if (word) words.push(word);
  return { ok: true, words };
}

function unescapeAnsi(text: string): string {
  const pattern =
    /\\(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|([0-7]{1,3})|c([\s\S])|([\s\S]))/g;
  return text.replace(pattern, (written, hex, short, long, octal, control, single) => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    if (short !== undefined || long !== undefined) return codePoint(short ?? long);
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    if (control !== undefined) return String.fromCharCode(control.charCodeAt(0) & 0x1f);
    return escapes[single] ?? (/['"\\?]/.test(single) ? single : written);
  });
}
