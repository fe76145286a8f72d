/** How the strings of a JSON text are to be written; what is left out stays as it is. */
export interface StringNotation {
  /** `/` bare, or `\/` as PHP writes it. */
  readonly slash?: 'bare' | 'escaped';
  /** Characters beyond ASCII bare, or as `\uXXXX` with lower (Python, PHP) or upper (.NET) hexadecimal digits. */
  readonly unicode?: 'bare' | 'lower' | 'upper';
  /** `<`, `>` and `&` bare, as `\u003c` (Go), or as `\u003C` together with quotes, `+` and the backtick (.NET). */
  readonly html?: 'bare' | 'go' | 'dotnet';
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
