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
