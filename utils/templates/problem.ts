/** Why a source cannot be imported, and where. `line` and `column` count from 1, columns in UTF-16 code units. */
export interface Problem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
  /** Such as `webhook.headers["X-A"]`; '' for the whole source. */
  readonly path: string;
}
