import type { ControlToken, Token } from './outline.ts';
import { holds, parentOf } from './tree.ts';
import { wordBeside } from './word-beside.ts';

/** What a drop-down shows in the place of what is chosen in it. */
const PROMPT = /^[-–—\s]*(please )?(select|choose|pick)\b/i;
/** Help speaks in whole sentences; what is chosen is named. */
const SENTENCE = /[.!?]$|(\S+\s+){4}/;

/**
 * The box of a drop-down without a role in which nothing is chosen: it asks for a choice, in itself or right beside it, and
 * in its part of the form nothing else is named. `tokens` are all of the form's.
 */
export function emptyListIn(region: readonly Token[], tokens: readonly Token[]): ControlToken | undefined {
  const controls = region.filter(
    (token): token is ControlToken => token.kind === 'control' && token.control !== 'button',
  );
  const [box] = controls;
  if (!box || controls.length > 1 || !isEmptyInput(box)) return undefined;
  const beside = wordBeside(box, tokens);
  const prompts = [box.element.getAttribute('placeholder') ?? '', beside?.text ?? ''];
  if (!prompts.some(text => PROMPT.test(text))) return undefined;
  const around = partOf(box.element);
  const isNamed = (token: Token) => {
    if (token.kind !== 'text' || SENTENCE.test(token.text) || !/[\p{L}\p{N}]/u.test(token.text)) return false;
    // Chips may be buttons; those further on are the form's.
    return token.within === null || holds(around, token.element);
  };
  const others = region.filter(token => token !== beside || !PROMPT.test(beside.text));
  return others.some(isNamed) ? undefined : box;
}

/** The part of a form that holds a box and what belongs to it. */
function partOf(element: Element): Element {
  const parent = parentOf(element) ?? element;
  return parentOf(parent) ?? parent;
}

function isEmptyInput({ control, element }: ControlToken): boolean {
  return control === 'text' && element.localName === 'input' && 'value' in element && element.value === '';
}
