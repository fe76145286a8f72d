import { type Piece, splitVariables } from '../../templates/variables.ts';

/** What stands in the place of a template's variables; null where that is a secret, which is never compared. */
export type Values = ReadonlyMap<string, string | null>;

/** In the place of what was not read, since it may be a secret. */
const HOLE = '\0';

/**
 * The variables of a template's text, so that it becomes the text that was found, together with those that are known;
 * undefined where it cannot. Both are in variable notation; in the found text each variable is a secret. A variable holds
 * one character at least, the first of several as few as it can; what two in a row hold is not known.
 */
export function solveText(
  wanted: readonly Piece[],
  found: string,
  known: Values,
  isSecret: (variable: string) => boolean,
): Values | undefined {
  const text = literal(splitVariables(found));
  const [only] = wanted;
  if (wanted.length === 1 && only && 'text' in only) return only.text === text ? known : undefined;
  const values = new Map(known);
  let at = 0;
  let open: string[] = [];
  const close = (end: number): boolean => {
    if (end < at + open.length) return false;
    const [variable, ...others] = open;
    if (variable === undefined) return end === at;
    open = [];
    if (others.length > 0) return true;
    const value = text.slice(at, end);
    const before = values.get(variable);
    const isHidden = isSecret(variable) || value.includes(HOLE);
    if (!values.has(variable)) values.set(variable, isHidden ? null : value);
    return before === undefined || before === null || before === value;
  };
  const pieces = withKnown(wanted, known);
  for (const [index, piece] of pieces.entries()) {
    if ('variable' in piece) {
      open.push(piece.variable);
      continue;
    }
    const isLast = index === pieces.length - 1;
    const start = isLast ? text.length - piece.text.length : text.indexOf(piece.text, at + open.length);
    if (start < 0 || !text.startsWith(piece.text, start) || !close(start)) return undefined;
    at = start + piece.text.length;
  }
  return close(text.length) ? values : undefined;
}

function literal(pieces: readonly Piece[]): string {
  return pieces.map(piece => ('text' in piece ? piece.text : HOLE)).join('');
}

/** The same pieces with known values in their places, texts in a row as one. */
function withKnown(pieces: readonly Piece[], known: Values): Piece[] {
  const filled: Piece[] = [];
  for (const piece of pieces) {
    const value = 'variable' in piece ? (known.get(piece.variable) ?? undefined) : piece.text;
    const last = filled.at(-1);
    if (value === undefined) filled.push(piece);
    else if (last && 'text' in last) filled.splice(-1, 1, { text: last.text + value });
    else filled.push({ text: value });
  }
  return filled;
}
