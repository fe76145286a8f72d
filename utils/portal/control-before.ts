import type { Label } from './labels.ts';
import { namesOf } from './names.ts';
import type { ControlToken, Token } from './outline.ts';
import { holds, parentOf } from './tree.ts';

/**
 * The control that a label stands behind: the smallest ancestor of the label that holds a control holds only the one before
 * it, which no other text names by markup.
 */
export function controlBefore(label: Label, tokens: readonly Token[]): ControlToken | undefined {
  const isControl = (token: Token): token is ControlToken =>
    token.kind === 'control' && token.control !== 'button';
  const earlier = tokens.slice(0, label.from - 1).findLast(isControl);
  if (!earlier || namesOf(earlier.element).some(({ element }) => element !== null)) return undefined;
  const next = tokens.slice(label.from).find(isControl);
  let at = parentOf(label.token.element);
  for (let depth = 0; at && depth < 4; depth++, at = parentOf(at)) {
    if (next && holds(at, next.element)) return undefined;
    if (holds(at, earlier.element)) return earlier;
  }
  return undefined;
}
