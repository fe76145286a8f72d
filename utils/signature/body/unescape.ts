const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** A text with the character references that HTML needs for markup, and numeric ones, as characters. */
export function unescapeHtml(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]+));/g, (written, decimal, hex, name) => {
    if (name !== undefined) return entities[name] ?? written;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : written;
  });
}

/** A text with `%XX` as bytes of UTF-8, and optionally `+` as blanks; undefined where a `%` is no escape. */
export function unescapePercent(text: string, plusIsBlank: boolean): string | undefined {
  try {
    return decodeURIComponent(plusIsBlank ? text.replaceAll('+', ' ') : text);
  } catch {
    return undefined;
  }
}

/** The text of a JSON string literal, or undefined where it is none. */
export function unescapeJson(literal: string): string | undefined {
  try {
    const value: unknown = JSON.parse(literal);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

const single: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
  a: '\x07',
  e: '\x1b',
};

/**
 * The text within a string literal as JSON, JavaScript, Python, Ruby, Go and C write it: `\n`, `\xHH`, `\uXXXX`,
 * `\u{X}`, `\UXXXXXXXX`, and a backslash before any other character. Of bytes, such as `b'\xc3\xa9'`, each
 * character is one byte.
 */
export function unescapeLiteral(inner: string): string {
  return inner.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|U([0-9a-fA-F]{8})|([\s\S]))/g,
    (written, byte?: string, unit?: string, point?: string, long?: string, letter?: string) => {
      if (letter !== undefined) return single[letter] ?? letter;
      const code = Number.parseInt(byte ?? unit ?? point ?? long ?? '', 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : written;
    },
  );
}
