/** A range in a text, in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A JSON value that stands where Mist wants a string. `json` is its text as written. */
export interface NotString {
  readonly json: string;
  readonly type: 'number' | 'boolean' | 'null' | 'object' | 'array';
}

/** One custom header as it stands in the form. Where it was written as text, the spans say where in that text. */
export interface HeaderField {
  readonly name: string;
  readonly value: string | NotString;
  /** The name's place in `CustomHeaders.text`, quotes included. */
  readonly nameAt?: Span;
  /** The value's place in `CustomHeaders.text`, quotes included. */
  readonly valueAt?: Span;
}

/** Why a text is not a list of headers. `line` and `column` count from 1, columns in UTF-16 code units. */
export interface HeadersProblem {
  readonly kind: 'not-json' | 'not-an-object' | 'no-colon';
  readonly line: number;
  readonly column: number;
  /** What stands at that place, or what was expected, as a short phrase. */
  readonly detail: string;
}

/** Custom headers in the order of the form. Duplicates and empty names and values are kept. */
export interface CustomHeaders {
  /** How the form takes them: rows of two boxes, one JSON text, or `Name: value` lines. */
  readonly notation: 'rows' | 'json' | 'lines';
  readonly fields: readonly HeaderField[];
  /** The text as written; absent for rows. */
  readonly text?: string;
  /** Set where the text did not parse; `fields` then holds what could be told apart before it. */
  readonly problem?: HeadersProblem;
}

/**
 * Bytes that one custom header takes of Mist's limit: its name and its value in UTF-8, nothing between them
 * (API reference, "total bytes of headers name and value"). A value that is no string counts as its JSON text.
 */
export function headerSize(field: HeaderField): number {
  return utf8Length(field.name) + utf8Length(headerValueText(field));
}

/** A header's value as text: as it stands there, or where it is no string, its JSON as written. */
export function headerValueText({ value }: Pick<HeaderField, 'value'>): string {
  return typeof value === 'string' ? value : value.json;
}

/**
 * Bytes that a text takes in UTF-8; a lone surrogate takes the three of U+FFFD that an encoder puts in its place (Encoding
 * Standard, 7.2). Counts without encoding, which for a form of fifty headers is a fifth of the work at each key.
 */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.codePointAt(at) ?? 0;
    if (unit > 0xffff) at += 1;
    bytes += unit > 0xffff ? 4 : unit > 0x7ff ? 3 : unit > 0x7f ? 2 : 1;
  }
  return bytes;
}
