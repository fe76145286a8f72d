/** What an import takes at most. */
export const limits = {
  /** Bytes of a file, or of a text in UTF-8; the exported library of 10,000 templates has about 12 MB. */
  bytes: 20_000_000,
  /** Objects and lists within each other. */
  depth: 32,
  /** Entries of one object or list. */
  entries: 10_000,
  /** Problems that are told. */
  problems: 50,
} as const;
