/** Splits a pasted `Name: value` line at its first colon; undefined where the text is no such line, but a URL for example. */
export function splitLine(text: string): { name: string; value: string } | undefined {
  const [start, name] = /^\s*([A-Za-z][\w-]*)[ \t]*:(?!\/\/)/.exec(text) ?? [];
  const value = text.slice(start?.length).trim();
  return name === undefined || value === '' ? undefined : { name, value };
}
