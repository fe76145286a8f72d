/** Line and column of an offset, from 1, columns in UTF-16 code units. */
export type PlaceOf = (offset: number) => { readonly line: number; readonly column: number };

/** Finds the lines of a text once, so that many places in a long text are found fast; CR LF is one line end. */
export function places(text: string): PlaceOf {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return offset => {
    let line = 0;
    let above = starts.length;
    while (above - line > 1) {
      const middle = (line + above) >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else above = middle;
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** The place of one offset in a text. */
export function lineColumn(text: string, offset: number): ReturnType<PlaceOf> {
  return places(text)(offset);
}
