import { cause } from '../body/body-variant.ts';
import type { Cause } from '../diagnosis.ts';
import type { Pause } from '../pause.ts';
import { holds, type JsonDocument } from './document.ts';

/** How the strings of a JSON text are to be written; what is left out stays as it is. */
export interface StringNotation {
  /** `/` bare, or `\/` as PHP writes it. */
  readonly slash?: 'bare' | 'escaped';
  /** Characters beyond ASCII bare, or as `\uXXXX` with lower (Python, PHP) or upper (.NET) hexadecimal digits. */
  readonly unicode?: 'bare' | 'lower' | 'upper';
  /** `<`, `>` and `&` bare, or escaped: with `\u003c` by Go, with `=` and `'` too by Gson, with `\u003C`, quotes, `+` and the backtick by .NET. */
  readonly html?: 'bare' | 'go' | 'gson' | 'dotnet';
}

/** A document's tokens with its strings in another notation, and what that undoes or does. */
export interface Strings {
  readonly tokens: readonly string[];
  readonly causes: readonly Cause[];
}

const short: Readonly<Record<number, string>> = {
  8: '\\b',
  9: '\\t',
  10: '\\n',
  12: '\\f',
  13: '\\r',
  34: '\\"',
  92: '\\\\',
};

const codes = {
  slash: { bare: 'BODY_SLASHES_ESCAPED', other: 'BODY_SLASHES_UNESCAPED' },
  unicode: { bare: 'BODY_UNICODE_ESCAPED', other: 'BODY_UNICODE_UNESCAPED' },
  html: { bare: 'BODY_HTML_ESCAPED', other: 'BODY_HTML_UNESCAPED' },
} as const;

/** The parts of a notation that can change this document at all. */
export function effective(document: JsonDocument, { slash, unicode, html }: StringNotation): StringNotation {
  const hasSlashes = slash === 'bare' ? document.hasEscapedSlashes : document.hasBareSlashes;
  const hasUnicode = document.hasEscapedUnicode || (unicode !== 'bare' && document.hasBareUnicode);
  const hasMarkup = document.hasEscapedAscii || (html !== 'bare' && document.hasMarkup);
  return {
    ...(slash && hasSlashes && { slash }),
    ...(unicode && hasUnicode && { unicode }),
    ...(html && hasMarkup && { html }),
  };
}

/** What a string must hold to be changed by a step, besides escapes. */
const contentOf = { slash: holds.slash, unicode: holds.beyondAscii, html: holds.markup } as const;

/** Writes a document's strings in another notation, one step after another, so that each can be told. */
export async function rewriteStrings(
  { tokens, contents }: Pick<JsonDocument, 'tokens' | 'contents'>,
  notation: StringNotation,
  pause: Pause,
): Promise<Strings> {
  const causes: Cause[] = [];
  let result = tokens;
  for (const name of ['slash', 'unicode', 'html'] as const) {
    const way = notation[name];
    if (!way) continue;
    const step = { [name]: way };
    let changed: string[] | undefined;
    for (let at = 0; at < result.length; at += 1) {
      if (at % 4096 === 0) await pause();
      if (((contents[at] ?? 0) & (contentOf[name] | holds.backslash)) === 0) continue;
      const token = result[at] ?? '';
      const written = rewriteString(token, step);
      if (written === token) continue;
      changed ??= result.slice();
      changed[at] = written;
    }
    if (changed) causes.push(cause(codes[name][way === 'bare' ? 'bare' : 'other'], { notation: way }));
    result = changed ?? result;
  }
  return { tokens: result, causes };
}

/** Writes one JSON string, its quotes included, in another notation of the same text. Never throws. */
export function rewriteString(token: string, { slash, unicode, html }: StringNotation): string {
  let text = token;
  if (text.includes('\\')) {
    text = text.replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (written, digits?: string, single?: string) => {
      if (digits === undefined) return single === '/' && slash === 'bare' ? '/' : written;
      const code = Number.parseInt(digits, 16);
      const isAscii = code < 0x7f;
      if (isAscii && code >= 0x20 ? html === undefined : unicode === undefined) return written;
      return short[code] ?? (code < 0x20 ? written : String.fromCharCode(code));
    });
  }
  if (slash === 'escaped') text = text.replace(/(\\[\s\S])|\//g, (_, pair?: string) => pair ?? '\\/');
  if (html === 'go') text = text.replace(/[<>&\u2028\u2029]/g, character => escaped(character, false));
  if (html === 'gson') text = text.replace(/[<>&='\u2028\u2029]/g, character => escaped(character, false));
  if (html === 'dotnet') {
    const inner = text.slice(1, -1).replace(/\\"/g, '\\u0022');
    text = `"${inner.replace(/[<>&'+`]/g, character => escaped(character, true))}"`;
  }
  if (unicode === 'lower' || unicode === 'upper') {
    text = text.replace(/[^\0-~]/g, character => escaped(character, unicode === 'upper'));
  }
  return text;
}

function escaped(character: string, upper: boolean): string {
  const digits = character.charCodeAt(0).toString(16).padStart(4, '0');
  return `\\u${upper ? digits.toUpperCase() : digits}`;
}
