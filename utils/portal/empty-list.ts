import type { ControlToken, Token } from './outline.ts';
import { holds, parentOf } from './tree.ts';
import { wordBeside } from './word-beside.ts';

/** What a drop-down shows in the place of what is chosen in it. */
export const PROMPT = /^[-–—\s]*(please )?(select|choose|pick)\b/i;
/** Help speaks in whole sentences; what is chosen is named. */
const SENTENCE = /[.!?]$|(?<!\S)(\S+\s+){4}/;

/**
 * The box or the button of a drop-down in which nothing is chosen: it asks for a choice, in itself or right beside it, and
 * in its part of the form nothing else is named. `tokens` are all of the form's.
 */
export function emptyListIn(region: readonly Token[], tokens: readonly Token[]): ControlToken | undefined {
  const controls = region.filter((token): token is ControlToken => token.kind === 'control');
  const [box, ...others] = controls.filter(({ control }) => control !== 'button');
  if (!box)
    return asOnly(
      controls.filter(opener => opensPrompt(opener, region)),
      region,
      null,
    );
  if (others.length > 0 || !isEmptyInput(box)) return undefined;
  const beside = wordBeside(box, tokens);
  const prompts = [box.element.getAttribute('placeholder') ?? '', beside?.text ?? ''];
  if (!prompts.some(text => PROMPT.test(text))) return undefined;
  return asOnly([box], region, beside && PROMPT.test(beside.text) ? beside : null);
}

/** The one that was found, where its part of the form names nothing apart from its prompt. */
function asOnly(
  [found, ...others]: readonly ControlToken[],
  region: readonly Token[],
  prompt: Token | null,
): ControlToken | undefined {
  if (!found || others.length > 0) return undefined;
  const around = partOf(found.element);
  const isNamed = (token: Token) => {
    if (token.kind !== 'text' || SENTENCE.test(token.text) || !/[\p{L}\p{N}]/u.test(token.text)) return false;
    if (token === prompt || token.within === found.element) return false;
    // Chips may be buttons; those further on are the form's.
    return token.within === null || holds(around, token.element);
  };
  return region.some(isNamed) ? undefined : found;
}

/** Whether a button says that it opens something, and asks for a choice. */
function opensPrompt({ element }: ControlToken, region: readonly Token[]): boolean {
  if (!element.matches('[aria-haspopup]:not([aria-haspopup=dialog]),[aria-expanded]')) return false;
  const first = region.find(token => token.kind === 'text' && token.within === element);
  return first?.kind === 'text' && PROMPT.test(first.text);
}

/** The part of a form that holds a box and what belongs to it. */
function partOf(element: Element): Element {
  const parent = parentOf(element) ?? element;
  return parentOf(parent) ?? parent;
}

function isEmptyInput({ control, element }: ControlToken): boolean {
  return control === 'text' && element.localName === 'input' && 'value' in element && element.value === '';
}
