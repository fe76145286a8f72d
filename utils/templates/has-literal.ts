import { splitVariables } from './variable-syntax.ts';

/** Whether a string in variable notation holds more than variables and blanks, beyond a scheme such as `Bearer`. */
export function hasLiteral(value: string): boolean {
  const literal = splitVariables(value).map(piece => ('text' in piece ? piece.text : '\0'));
  const rest = literal.join('').replace(/^\s*[A-Za-z][\w-]*\s+(?=\0)/, '');
  return /[^\0\s]/.test(rest);
}
