import { splitVariables } from './variable-syntax.ts';

/**
 * Writes a literal string in variable notation: `{{` becomes `{{{{` where it would otherwise be read as a
 * variable or as an escape. Other strings stay as they are.
 */
export function escapeBraces(value: string): string {
  const [first, ...others] = splitVariables(value);
  const literal = others.length === 0 && (!first || ('text' in first && first.text === value));
  return literal ? value : value.replaceAll('{{', '{{{{');
}
