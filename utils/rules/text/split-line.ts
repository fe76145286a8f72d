/** Splits a pasted `Name: value` line at its first colon; undefined where the text is no such line, but a URL for example. */
export function splitLine(text: string): { name: string; value: string } | undefined {
  const [, name, value] = /^\s*([A-Za-z][\w-]*)[ \t]*:(?!\/\/)\s*(\S.*?)\s*$/s.exec(text) ?? [];
  return name === undefined || value === undefined ? undefined : { name, value };
}
