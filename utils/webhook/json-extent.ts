/** Where the JSON document ends that begins at an offset, or undefined where its brackets do not close. */
export function jsonEnd(text: string, start: number): number | undefined {
  const pattern = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|[{}[\]]/g;
  pattern.lastIndex = start;
  let depth = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [token] = match;
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    if (depth <= 0) return pattern.lastIndex;
  }
  return undefined;
}

/** Whether a text is a whole JSON document by its brackets, one without its end, one with more after it, or none. */
export function jsonExtent(text: string): 'whole' | 'open' | 'followed' | 'none' {
  if (!/^\s*[[{]/.test(text)) return 'none';
  const end = jsonEnd(text, text.search(/[[{]/));
  if (end === undefined) return 'open';
  return text.slice(end).trim() === '' ? 'whole' : 'followed';
}
