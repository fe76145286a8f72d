import type { ControlToken, TextToken, Token } from './outline.ts';
import { holds, partAround } from './tree.ts';

/** The text right beside a box. Null where more than the two stand in the part that holds both, as a label does. */
export function wordBeside({ element }: ControlToken, tokens: readonly Token[]): TextToken | null {
  const at = tokens.findIndex(token => token.element === element);
  for (const token of [tokens[at + 1], tokens[at - 1]]) {
    const part = token?.kind === 'text' ? partAround(element, token.element) : null;
    if (token?.kind !== 'text' || !part) continue;
    const others = tokens.filter(other => other.element !== element && other !== token && says(other));
    if (!others.some(other => holds(part, other.element))) return token;
  }
  return null;
}

/** A sign, such as an arrow, says nothing. */
function says(token: Token): boolean {
  return token.kind === 'control' || /[\p{L}\p{N}]/u.test(token.text);
}
