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

/** Where the JSON document ends that begins at an offset, or undefined where its brackets do not close. */
export function jsonEnd(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = stringEnd(text, at);
      if (end === undefined) return undefined;
      at = end;
    } else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth += 1;
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      depth -= 1;
      if (depth <= 0) return at + 1;
    }
  }
  return undefined;
}

const [QUOTE, BACKSLASH] = [34, 92];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [123, 125, 91, 93];

/**
 * The offset of the quote that ends the string which begins with the same one at an offset: the next that no odd
 * number of backslashes escapes.
 */
export function stringEnd(text: string, start: number): number | undefined {
  const quote = text.charAt(start);
  for (let end = text.indexOf(quote, start + 1); end > start; end = text.indexOf(quote, end + 1)) {
    let before = end - 1;
    while (before > start && text.charCodeAt(before) === BACKSLASH) before -= 1;
    if ((end - before) % 2 === 1) return end;
  }
  return undefined;
}

/** Of longer texts only the last character is looked at: it would take long in one go. */
const LONGEST = 256 * 1024;

/** Whether a text is a whole JSON document by its brackets, one without its end, one with more after it, or none. */
export function jsonExtent(text: string): 'whole' | 'open' | 'followed' | 'none' {
  if (!/^\s*[[{]/.test(text)) return 'none';
  if (text.length > LONGEST) return /[\]}]\s*$/.test(text.slice(-200)) ? 'whole' : 'open';
  const end = jsonEnd(text, text.search(/[[{]/));
  if (end === undefined) return 'open';
  return text.slice(end).trim() === '' ? 'whole' : 'followed';
}
