import type { Label } from './labels.ts';
import type { Token } from './outline.ts';
import { looksAlike } from './shape.ts';

const ANSWERED = new Set(['text', 'choice', 'checkbox']);

/**
 * Whether a label is one of several captions side by side, below which as many controls stand with nothing to tell them
 * apart: then the first of those may be another caption's.
 */
export function isOneOfCaptions(label: Label, tokens: readonly Token[]): boolean {
  const before = tokens[label.from - 2];
  if (before?.kind !== 'text' || before.within || !looksAlike(before.element, label.token.element))
    return false;
  const below = tokens.slice(label.from, label.to).filter(token => !isWithinControl(token));
  const first = below.findIndex(isAnswered);
  const second = below[first + 1];
  return first >= 0 && second !== undefined && isAnswered(second);
}

function isWithinControl(token: Token): boolean {
  return token.kind === 'text' && token.within !== null;
}

/** Radios and toggles stand side by side as the answers to one question. */
function isAnswered(token: Token): boolean {
  return token.kind === 'control' && ANSWERED.has(token.control);
}
