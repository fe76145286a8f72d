import { type Piece, splitVariables } from './variable-syntax.ts';

/**
 * A value in variable notation as JSON text, two blanks a level. A variable in it stands between the double
 * quotes of a string, for its value as JSON writes it there.
 */
export function jsonPieces(value: unknown, indent = ''): Piece[] {
  if (typeof value === 'string') return stringPieces(value);
  if (typeof value !== 'object' || value === null) return [{ text: JSON.stringify(value) ?? 'null' }];
  const inner = `${indent}  `;
  const members = Array.isArray(value)
    ? value.map(each => jsonPieces(each, inner))
    : Object.entries(value).map(([key, each]) => [
        { text: `${JSON.stringify(key)}: ` },
        ...jsonPieces(each, inner),
      ]);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (members.length === 0) return [{ text: `${open}${close}` }];
  const lines = members.flatMap((member, index) => [
    { text: `${index === 0 ? open : ','}\n${inner}` },
    ...member,
  ]);
  return [...lines, { text: `\n${indent}${close}` }];
}

function stringPieces(value: string): Piece[] {
  const pieces = splitVariables(value).map(piece =>
    'text' in piece ? { text: JSON.stringify(piece.text).slice(1, -1) } : piece,
  );
  return [{ text: '"' }, ...pieces, { text: '"' }];
}
