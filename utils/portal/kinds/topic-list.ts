import { controlKind } from '../dom/control.ts';
import { closestAcross, holds, isElement, parentOf, pushChildren } from '../dom/tree.ts';
import { BUTTON, shownChoices, shownText, shownWord, takesAway } from '../dom/values.ts';
import { isRendered } from '../dom/visible.ts';
import { wordBeside } from '../form/rows.ts';
import { type ControlToken, isChip, type Token } from '../form/scene.ts';
import { topicOf, topicsIn } from '../vocabulary/words.ts';
import type { TopicList } from './field-control.ts';

/** What a drop-down shows in the place of what is chosen in it. */
const PROMPT = /^[-–—\s]*(please )?(select|choose|pick)\b/i;
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

const FOCUSABLE = '[tabindex="0"]';
/** How far what takes the focus may be from the prompt that is laid over it. */
const HIGHEST = 2;
const LONGEST = 40;

/**
 * A drop-down of plain elements that takes the focus and shows what is chosen in it as chips, or asks for a choice; its
 * typing box, if it has one, is not rendered while it is closed. Undefined where several may be it.
 */
export function focusableList(region: readonly Token[]): ControlToken | undefined {
  const crosses = region.filter(token => token.kind === 'control' && isCross(token.element));
  const around = crosses.map(({ element }) => closestAcross(parentOf(element) ?? element, FOCUSABLE));
  const found = around.length > 0 ? around : region.map(promptedBy);
  const [only, ...more] = new Set(found.filter(element => element !== null));
  if (!only || more.length > 0 || controlKind(only) !== null) return undefined;
  const isOthers = (token: Token) =>
    token.kind === 'control' && holds(only, token.element) && !crosses.includes(token);
  return region.some(isOthers) ? undefined : { kind: 'control', control: 'choice', element: only };
}

function isCross(button: Element): boolean {
  return [shownText(button), button.getAttribute('aria-label') ?? ''].some(text => takesAway(text.trim()));
}

/** What takes the focus beside a text that asks for a choice. */
function promptedBy(token: Token): Element | null {
  if (token.kind !== 'text' || token.within || token.text.length > LONGEST || !PROMPT.test(token.text))
    return null;
  let part: Element | null = token.element;
  for (let height = 0; part && height <= HIGHEST; height++, part = parentOf(part)) {
    const [only, ...more] = [part, ...part.querySelectorAll(FOCUSABLE)].filter(each =>
      each.matches(FOCUSABLE),
    );
    if (only) return more.length === 0 ? only : null;
  }
  return null;
}

/**
 * Whether an element is in a part that lies over the page beside a control, as the open list of a drop-down does. Chips may
 * be laid over their box, too; they have buttons that take them away.
 */
export function liesOver(element: Element, control: Element): boolean {
  for (let part: Element | null = element; part && !holds(part, control); part = parentOf(part)) {
    const position = part.ownerDocument.defaultView?.getComputedStyle(part).position ?? '';
    if (/^(absolute|fixed)$/.test(position)) return part.querySelector(BUTTON) === null;
  }
  return false;
}

/** "2 selected", "+3", "All topics", or the number alone. None chosen may be said as 0. */
const NUMBER = /\+\s*\d+|\b\d+\s+(more|selected|chosen|topics?|items?|of)\b|^(all|multiple)\b|^[1-9]\d*$/i;

const ALONE = /^\d+$/;

/** Whether a list shows how many topics are chosen in the place of some or all of them; it may show all, and their number. */
export function showsNumber({ element, shown }: TopicList): boolean {
  const placeholder = element.getAttribute('placeholder') ?? '';
  const texts = [...shownChoices(element), ...shown.map(shownText), placeholder];
  const named = new Set(texts.flatMap(topicsIn)).size;
  const isTheirs = (text: string) => ALONE.test(text) && Number(text) === named;
  return texts.map(text => text.trim()).some(text => NUMBER.test(text) && !isTheirs(text));
}

const LEVELS = 3;
const MOST_NODES = 300;

/**
 * Whether options that name topics stand around a list that is closed: some kits show what is chosen as options of a list of
 * their own, of which "selected" says only where the keyboard stands.
 */
export function showsTokens(list: Element): boolean {
  if (list.getAttribute('aria-expanded') === 'true') return false;
  let around = list;
  for (let level = 0; level < LEVELS; level++) around = parentOf(around) ?? around;
  const stack: Node[] = [around];
  for (let visited = 0; visited < MOST_NODES; visited++) {
    const node = stack.pop();
    if (!node) return false;
    if (!isElement(node)) continue;
    if (node.getAttribute('role') === 'option' && topicOf(shownText(node)) && isRendered(node)) return true;
    pushChildren(stack, node);
  }
  return false;
}

/**
 * What stands around a list as chosen. Where chips tell it, the options of the open list below them do not: of those,
 * "selected" may be where the keyboard stands.
 */
export function chosenWords({ element, shown }: TopicList): readonly Element[] {
  const within = shown.filter(word => holds(element, word));
  // Where the list says itself which are chosen, lines below it are those that may be.
  if (new Set(within.flatMap(word => topicsIn(shownWord(word)))).size > 1) return within;
  const chips = shown.filter(word => {
    const option = closestAcross(word, '[role=option]');
    return option === null || option.querySelector(BUTTON) !== null || isChip(option);
  });
  return chips.some(chip => topicsIn(shownWord(chip)).length > 0) ? chips : shown;
}
