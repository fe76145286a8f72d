/** How milliseconds grow with the size of something. */
export interface GrowthTable {
  /** What grows, with its unit. */
  readonly of: string;
  readonly sizes: readonly string[];
  readonly lines: readonly { readonly what: string; readonly times: readonly number[] }[];
}
