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
