/** Where a head ends, and where its body begins, as offsets. */
export interface HeadEnd {
  readonly head: number;
  readonly body: number;
  /** Whether an empty line is between them; a line that begins with a bracket is no header, so it ends the head too. */
  readonly hasEmptyLine: boolean;
}

/** Finds the end of a request's head in binary text that begins with its first header. */
export function splitHead(binary: string): HeadEnd {
  const emptyLine = /(?:^|\r?\n)(?:> ?)?\r?\n/.exec(binary);
  const head = emptyLine?.index ?? binary.length;
  const bracket = /\r?\n[ \t]*(?=[{[])/.exec(binary.slice(0, head));
  if (bracket) return { head: bracket.index, body: bracket.index + bracket[0].length, hasEmptyLine: false };
  return { head, body: head + (emptyLine?.[0].length ?? 0), hasEmptyLine: true };
}
