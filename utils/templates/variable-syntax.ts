/** `{{{{`, which stands for a literal `{{`, or `{{name}}`; blanks may surround the name. */
const tokens = /\{\{\{\{|\{\{[ \t]*([A-Za-z_][A-Za-z0-9_]{0,63})[ \t]*\}\}/g;

/** A piece of a string in variable notation: literal text, or a variable's name. */
export type Piece = { readonly text: string } | { readonly variable: string };

/** Splits a string at its variables. Literal text is given as it is meant, `{{{{` undone. */
export function splitVariables(value: string): Piece[] {
  if (!value.includes('{{')) return value === '' ? [] : [{ text: value }];
  const pieces: Piece[] = [];
  let text = '';
  let end = 0;
  for (const match of value.matchAll(tokens)) {
    text += value.slice(end, match.index);
    end = match.index + match[0].length;
    const name = match[1];
    if (name === undefined) {
      text += '{{';
      continue;
    }
    if (text !== '') pieces.push({ text });
    pieces.push({ variable: name });
    text = '';
  }
  text += value.slice(end);
  if (text !== '') pieces.push({ text });
  return pieces;
}

/** Whether a string in variable notation holds more than variables and blanks. */
export function hasLiteral(value: string): boolean {
  return splitVariables(value).some(piece => 'text' in piece && piece.text.trim() !== '');
}
