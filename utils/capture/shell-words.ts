import { sentence } from '../language/sentence.ts';
import { stringEnd } from '../webhook/text-places.ts';
import { utf8Of, withoutEscapes } from './literals.ts';
import type { Pause } from './source.ts';

/** The shells whose command lines are read. */
export type Shell = 'bash' | 'cmd' | 'powershell';

/** A word of a command line, as binary text, and where it begins. */
export interface ShellWord {
  readonly value: string;
  readonly at: number;
  /** The first thing in it that the shell replaces (`$(…)`, `$NAME`, `%NAME%`), as it is written; '' where there is none. */
  readonly expands: string;
}

export type ShellWords =
  | { readonly ok: true; readonly words: readonly ShellWord[]; readonly end: number }
  | { readonly ok: false; readonly at: number; readonly message: string };

/** A piece of a word: its text, what in it the shell replaces, and the offset behind it. */
interface Piece {
  readonly text: string;
  readonly expands?: string | undefined;
  readonly end: number;
}

interface Grammar {
  /** Blanks between words, and lines that go on; the second group where a word goes on too. */
  readonly blank: RegExp;
  readonly bare: RegExp;
  /** The character that takes the next one as it is, outside of quotes. */
  readonly escapes: string;
  /** A piece that begins with a quote at an offset; 'open' where its end is missing, undefined where there is none. */
  quoted(text: string, at: number): Piece | 'open' | undefined;
  readonly expansion: RegExp;
}

const piece = (text: string, end: number, expands?: string): Piece => ({ text, end, expands });

/** The Bash manual's Quoting and Shell Expansions. */
const bash: Grammar = {
  blank: /[ \t\r\n]+|(\\\r?\n)/y,
  bare: /[^\s'"\\$`;&|<>]+|\$\([^()]{0,500}\)|`[^`]{0,500}`|[$`]/y,
  escapes: '\\',
  quoted(text, at) {
    const isDollar = text[at] === '$' && /['"]/.test(text[at + 1] ?? '');
    const open = isDollar ? at + 1 : at;
    const quote = text[open];
    if (quote !== '"' && quote !== "'") return undefined;
    const plainEnd = quote === "'" && !isDollar;
    const end = plainEnd ? text.indexOf("'", open + 1) : (stringEnd(text, open) ?? -1);
    if (end < 0) return 'open';
    const inner = text.slice(open + 1, end);
    if (plainEnd) return piece(inner, end + 1);
    if (quote === "'") return piece(withoutEscapes(inner, true), end + 1);
    const expands = bash.expansion.exec(inner)?.[1];
    return piece(inner.replace(/\\(?:\r?\n|([$`"\\]))/g, '$1'), end + 1, expands);
  },
  expansion: /(?<!\\)(?:\\\\){0,20}(\$\([^)]{0,200}\)?|\$\{[^}]{0,100}\}|\$[A-Za-z_]\w{0,60}|`[^`]{0,200}`)/,
};

/** Where a text ends that begins with a quote, a doubled one standing for itself; undefined where it is open. */
function doubledEnd(text: string, open: number, escaping: string): number | undefined {
  const quote = text.charAt(open);
  for (let end = text.indexOf(quote, open + 1); end > open; end = text.indexOf(quote, end + 1)) {
    let before = end - 1;
    while (escaping !== '' && before > open && text[before] === escaping) before -= 1;
    if ((end - before) % 2 === 0) continue;
    if (text[end + 1] !== quote) return end;
    end += 1;
  }
  return undefined;
}

/** A backslash is one only before a quote; half as many stay (the C runtime's rules for arguments). */
export const withoutBackslashes = (text: string): string =>
  text.replace(/(?<!\\)(\\+)"|""/g, (_, slashes = '\\') => `${slashes.slice(0, slashes.length >> 1)}"`);

/** cmd, then the C runtime. */
const cmd: Grammar = {
  blank: /[ \t\r\n]+|\^\r?\n[ \t]*/y,
  bare: /(?:[^\s"^\\&|<>]+|\\"?)/y,
  escapes: '^',
  quoted(text, at) {
    if (text[at] !== '"') return undefined;
    const end = doubledEnd(text, at, '\\');
    if (end === undefined) return 'open';
    const inner = text.slice(at + 1, end);
    return piece(withoutBackslashes(inner), end + 1, cmd.expansion.exec(inner)?.[1]);
  },
  expansion: /(%\w{1,60}%)/,
};

const ticks: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '0': '\0',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
  e: '\x1b',
};

/** PowerShell's about_Quoting_Rules and about_Special_Characters. */
export const powershell: Grammar = {
  blank: /[ \t\r\n]+|`\r?\n/y,
  bare: /[^\s'"`$;|<>]+|\$\([^()]{0,500}\)|\$/y,
  escapes: '`',
  quoted(text, at) {
    const here = /^@(['"])\r?\n/.exec(text.slice(at, at + 4));
    const quote = here?.[1] ?? text[at];
    if (quote !== '"' && quote !== "'") return undefined;
    const from = at + (here?.[0].length ?? 1);
    const close = here
      ? text.indexOf(`\n${quote}@`, from - 1)
      : doubledEnd(text, at, quote === '"' ? '`' : '');
    if (close === undefined || close < 0) return 'open';
    const inner = text.slice(from, here && text[close - 1] === '\r' ? close - 1 : Math.max(close, from));
    const end = close + (here ? 3 : 1);
    if (quote === "'") return piece(here ? inner : inner.replaceAll("''", "'"), end);
    const spelt = inner.replace(/\$\(\[char\](\d{1,5})\)/gi, (_, code) => utf8Of(Number(code)));
    const undone = spelt.replace(/`([\s\S])|""/g, (whole, char) =>
      char === undefined ? (here ? whole : '"') : (ticks[char] ?? char),
    );
    return piece(undone, end, powershell.expansion.exec(spelt)?.[1]);
  },
  expansion: /(?<!`)(\$\([^)]{0,200}\)?|\$[A-Za-z_{][\w:}]{0,60})/,
};

const grammars: Readonly<Record<Shell, Grammar>> = { bash, cmd, powershell };

/** Splits the command line that begins at an offset as its shell does. The text is binary, so that `\xNN` is a byte. */
export async function splitShellWords(
  text: string,
  shell: Shell,
  pause: Pause,
  from = 0,
): Promise<ShellWords> {
  const grammar = grammars[shell];
  const words: ShellWord[] = [];
  let [parts, start, expands]: [string[], number, string] = [[], -1, ''];
  const close = () => {
    if (start >= 0) words.push({ value: parts.join(''), at: start, expands });
    [parts, start, expands] = [[], -1, ''];
  };
  let at = from;
  while (at < text.length) {
    const turn = pause();
    if (turn) await turn;
    const blank = matchAt(grammar.blank, text, at);
    if (blank) {
      // A line that goes on within a word leaves the word whole.
      if (blank[1] === undefined || parts.join('') === '') close();
      at += blank[0].length;
      continue;
    }
    const next = grammar.quoted(text, at) ?? pieceAt(grammar, text, at);
    if (next === 'open')
      return {
        ok: false,
        at,
        message: sentence('capture_problem_open_quote', { quote: /['"]/.exec(text.slice(at))?.[0] ?? '' }),
      };
    if (!next) break;
    if (start < 0) start = at;
    parts.push(next.text);
    expands ||= next.expands ?? '';
    at = next.end;
  }
  close();
  return { ok: true, words, end: at };
}

function pieceAt({ bare, escapes, expansion }: Grammar, text: string, at: number): Piece | undefined {
  if (text[at] === escapes) return piece(text[at + 1] ?? '', at + 2);
  const found = matchAt(bare, text, at)?.[0];
  if (found === undefined) return undefined;
  const replaced = expansion.exec(text.slice(at, at + 200));
  return piece(
    found === '\\"' ? '"' : found,
    at + found.length,
    replaced?.index === 0 ? replaced[1] : undefined,
  );
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
