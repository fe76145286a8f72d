/**
 * Writes a literal string in variable notation: `{{` becomes `{{{{` where it would otherwise be read as a
 * variable or as an escape. Other strings stay as they are.
 */
export function escapeBraces(value: string): string {
  return /\{\{\{\{|\{\{[ \t]*[A-Za-z_]\w{0,63}[ \t]*\}\}/.test(value)
    ? value.replaceAll('{{', '{{{{')
    : value;
}
