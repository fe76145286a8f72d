import { type ControlKind, controlKind } from '../dom/control.ts';
import { closestAcross, HOST_TAG, isElement, parentOf, pushChildren, textRun } from '../dom/tree.ts';
import { BUTTON, REMOVES, shownText } from '../dom/values.ts';
import { foldsItsContent, isRendered } from '../dom/visible.ts';

/** A piece of text, with the element that shows it. */
export interface TextToken {
  readonly kind: 'text';
  readonly text: string;
  readonly element: Element;
  /** The button, link or choice the text stands in, if any. */
  readonly within: Element | null;
}

export interface ControlToken {
  readonly kind: 'control';
  readonly control: ControlKind;
  readonly element: Element;
}

export type Token = TextToken | ControlToken;

/** What a person meets in a part of the page, in order. */
export interface Outline {
  readonly root: Element;
  readonly tokens: readonly Token[];
  /** Texts and controls that are in the document but folded away or hidden. */
  readonly hidden: readonly Token[];
}

/** What holds a node of the walk. */
interface Around {
  /** The button or choice that it stands in, if any. */
  readonly within: Element | null;
  /** Whether it is cut away by something folded to no height, as many collapse widgets do. */
  readonly isFolded: boolean;
}

const SKIPPED = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'option',
  'optgroup',
  'datalist',
  HOST_TAG,
]);
const SKIPPED_ROLES = new Set(['tooltip', 'menu']);
const TYPING_BOX = 'input[role=combobox]';
/** What a widget keeps behind itself, and neither keys nor readers reach; it may be drawn without being seen. */
const BEHIND_WIDGET = 'select[tabindex="-1"]:is([hidden],[aria-hidden=true])';
const OPEN_BOX = '[role=combobox][aria-expanded=true]';
const SELECTED = '[role=option][aria-selected=true]';
const UNSELECTED = '[role=option][aria-selected=false]';
/** What an open list's page sets aside is whole rows of the form, not a mark beside a box. */
const WORTH_KEEPING = 'input,textarea,select,button,label,h1,h2,h3,[role]';
const LIMIT = 60_000;

/** Walks an element's subtree, open shadow roots and same-origin frames included. */
export function outline(root: Element): Outline {
  const tokens: Token[] = [];
  const hidden: Token[] = [];
  const open = root.querySelector(OPEN_BOX);
  const put = (token: Token, shown: Element, isFolded: boolean) => {
    (isFolded || !isRendered(shown) ? hidden : tokens).push(token);
  };
  const stack: Node[] = [root];
  // Beside each node of the stack.
  const surroundings: Around[] = [];
  for (let visited = 0; visited < LIMIT; visited++) {
    const node = stack.pop();
    const around = surroundings.pop() ?? NOTHING;
    if (!node) break;
    if (isElement(node)) {
      if (node !== root && isSkipped(node, open)) continue;
      const control = node === root ? null : kindAmong(tokens, node);
      const isPart = control && (isShell(node, control) || isPartOfChoice(node, control, around.within));
      if (control && !isPart) {
        const face = faceOf(node, control);
        put({ kind: 'control', control, element: node }, face, around.isFolded || foldsItsContent(face));
      }
      if (node.localName === 'textarea' || node.localName === 'select') continue;
      if (control === 'text' && node.localName !== 'input') continue;
      const below = stack.length;
      pushChildren(stack, node);
      if (stack.length === below) continue;
      const inner = aroundChildren(node, control, around);
      while (surroundings.length < stack.length) surroundings.push(inner);
    } else if (node.nodeType === 3) {
      const text = wordsOf(textRun(node) ?? '');
      const element = text === '' ? null : parentOf(node);
      if (element) put({ kind: 'text', text, element, within: around.within }, element, around.isFolded);
    }
  }
  return { root, tokens, hidden };
}

const NOTHING: Around = { within: null, isFolded: false };

function aroundChildren(element: Element, control: ControlKind | null, outer: Around): Around {
  const isPressed = control === 'button' || control === 'choice' || control === 'toggle';
  const isFolded = outer.isFolded || foldsItsContent(element);
  if (!isPressed && isFolded === outer.isFolded) return outer;
  return { within: isPressed ? element : outer.within, isFolded };
}

function wordsOf(text: string): string {
  const trimmed = text.trim();
  return /\s\s|[\n\t]/u.test(trimmed) ? trimmed.replace(/\s+/gu, ' ') : trimmed;
}

function isSkipped(element: Element, open: Element | null): boolean {
  if (SKIPPED.has(element.localName)) return true;
  if (!element.hasAttributes()) return false;
  if (element.matches(BEHIND_WIDGET)) return true;
  // An open list of the page's may set all around it aside, which is seen as before.
  const isSetAside =
    element.hasAttribute('inert') || /^(input|label)$/.test(element.localName) || isBesideOpen(element, open);
  if (element.getAttribute('aria-hidden') === 'true' && !isSetAside) return true;
  const role = element.getAttribute('role');
  if (role === 'option') return !isChosenOption(element) && !isChip(element) && !holdsTypingBox(element);
  return role !== null && SKIPPED_ROLES.has(role);
}

/** Around the open box of a drop-down all else may be kept from readers. */
function isBesideOpen(element: Element, open: Element | null): boolean {
  if (!open || !element.parentNode?.contains(open) || element.contains(open)) return false;
  return element.matches(WORTH_KEEPING) || element.querySelector(WORTH_KEEPING) !== null;
}

/** Where an option may be checked, "selected" says where the keyboard stands; and where one alone is, in a list that takes one. */
function isChosenOption(option: Element): boolean {
  if (option.getAttribute('aria-selected') !== 'true' || option.getAttribute('aria-checked') === 'false')
    return false;
  const list = option.closest('[role=listbox]:not([aria-multiselectable=true])');
  return !list?.querySelector(UNSELECTED) || list.querySelectorAll(SELECTED).length > 1;
}

/** A list of chips may have its last option be the box in which the next one is typed. */
function holdsTypingBox(option: Element): boolean {
  return option.querySelector(TYPING_BOX) !== null;
}

/** A list button right beside a combo box is a part of it. */
function kindAmong(tokens: readonly Token[], element: Element): ControlKind | null {
  const control = controlKind(element);
  if (control !== 'choice' || element.localName !== 'button') return control;
  const last = tokens.at(-1);
  const isPart = last?.kind === 'control' && last.control === 'choice';
  return isPart && last.element.parentNode === element.parentNode ? 'button' : 'choice';
}

/** A widget's outer element that carries a role while a real box or list stands in it; one kept from readers is none. */
function isShell(element: Element, control: ControlKind): boolean {
  if (element.localName === 'input') return false;
  if (control === 'checkbox' || control === 'radio') {
    const inner = element.shadowRoot ?? element;
    const boxes = Array.from(inner.querySelectorAll('input[type=checkbox],input[type=radio]'));
    return boxes.some(box => box.closest('[aria-hidden=true]') === null);
  }
  if (element.getAttribute('role') !== 'listbox') return false;
  return Array.from(element.querySelectorAll('input:not([type=hidden])')).some(input => !isPainted(input));
}

/** A box by which an option shows that it is chosen. */
function isPainted(input: Element): boolean {
  return input.matches('[role=option] :is([type=checkbox],[type=radio])');
}

/** The box in which one types to search a drop-down, or in which its button shows the word, and the one painted in an option. */
function isPartOfChoice(element: Element, control: ControlKind, within: Element | null): boolean {
  if (control === 'text' && within?.matches('button,[role=combobox]')) return true;
  return closestAcross(element, '[role=option]') !== null && !element.matches(TYPING_BOX);
}

/**
 * Check boxes and radios are often hidden behind a painted box, or behind the words of their label: what counts is whether
 * that box's surroundings show, or the label.
 */
function faceOf(element: Element, control: ControlKind): Element {
  if (control !== 'checkbox' && control !== 'radio') return element;
  const around = parentOf(element) ?? element;
  return isRendered(around) ? around : (element.closest('label') ?? around);
}

/**
 * Whether an option is a chip of what is chosen: it says nothing of being chosen, and holds the button that takes it away, or is it; or
 * a sign in it says that it does, since "selected" may then be where the keyboard stands.
 */
export function isChip(option: Element): boolean {
  if (option.hasAttribute('aria-checked')) return false;
  const isUntold = !option.hasAttribute('aria-selected');
  if (isUntold && (option.querySelector(BUTTON) !== null || isButtonBesideBox(option))) return true;
  const isOneOfSeveral = closestAcross(option, '[aria-multiselectable=true]') !== null;
  return !isOneOfSeveral && Array.from(option.querySelectorAll('*')).some(removes);
}

/**
 * Whether an option is a button with a sign in a list that stands beside a combo box and is not what that opens: pressed, it
 * goes.
 */
function isButtonBesideBox(option: Element): boolean {
  const list = option.localName === 'button' ? option.closest('[role=listbox]') : null;
  const box = list?.parentElement?.querySelector('input[role=combobox]');
  if (!list || !box || !option.querySelector('svg,i,img')) return false;
  const opened = box.getAttribute('aria-controls')?.split(/\s+/) ?? [];
  return box.getAttribute('aria-expanded') === 'false' || (opened.length > 0 && !opened.includes(list.id));
}

/** A button that says so, or a sign, whatever the attribute that speaks for it. */
function removes(sign: Element): boolean {
  if (sign.textContent?.trim()) return sign.matches(BUTTON) && REMOVES.test(shownText(sign));
  return Array.from(sign.attributes).some(({ name, value }) => name !== 'class' && REMOVES.test(value));
}

/** Whether an element is the list that another control opens. */
export function isOpenedBy({ id }: Element, tokens: readonly Token[]): boolean {
  const opens = (other: Token) =>
    other.kind === 'control' && other.element.getAttribute('aria-controls')?.split(/\s+/).includes(id);
  return id !== '' && tokens.some(opens);
}
