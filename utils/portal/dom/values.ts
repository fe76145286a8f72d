import { childrenOf, isElement, textRun } from './tree.ts';

export const BUTTON = 'button,[role=button]';

const MASKED =
  /[•●∙]{3,}|^[*·]{3,}$|^(?:·{3,}|\*{6,})\S{1,8}$|^[<([{](?:hidden|masked|redacted|encrypted|protected|set|unchanged)[>)\]}]$/iu;
/** Editors whose text stands beside the box in which it is typed. */
const EDITORS = '.inputarea,.ace_text-input,.CodeMirror textarea';

/**
 * A box's text; null where it does not hold the value: where dots stand in the place of a part of it, in the box or as its
 * placeholder, as for a secret that the portal keeps to itself, and where an editor shows its text elsewhere, or a part of it.
 */
export function readText(element: Element): string | null {
  const value =
    'value' in element && typeof element.value === 'string' ? element.value : editableText(element);
  const placeholder = value === '' ? (element.getAttribute('placeholder') ?? '') : '';
  const isElsewhere = MASKED.test(value || placeholder) || saysKept(placeholder) || element.matches(EDITORS);
  return isElsewhere || hasGaps(element) ? null : value;
}

/** The text in a box that does not tell its value: none, or a mask; null where it tells. */
export function untoldText(element: Element): string | null {
  if (!('value' in element)) return null;
  const text = String(element.value);
  return text === '' || readText(element) === null ? text : null;
}

/** Whether an editor draws only the lines in view, and keeps the place of the others by empty parts of their height. */
function hasGaps({ children }: Element): boolean {
  return Array.from(children).some(
    line => !line.firstChild && /(^|;)\s*height:/i.test(line.getAttribute('style') ?? ''),
  );
}

/** The lines of an edited text, as the browsers make them: blocks, lines before them, and breaks. */
function editableText(element: Element): string {
  const lines: string[] = [];
  let open = false;
  const write = (text: string) => {
    if (!open) lines.push('');
    open = true;
    lines[lines.length - 1] += text;
  };
  const visit = (parent: Element) => {
    for (const child of parent.childNodes) {
      if (child.nodeType === 3) write(child.textContent ?? '');
      if (!isElement(child) || child.getAttribute('contenteditable') === 'false') continue;
      const isBlock = /^(div|p|li)$/.test(child.localName);
      if (isBlock) open = false;
      if (isBlock || child.localName === 'br') write('');
      visit(child);
      // The last break of a block only holds its line open.
      if (isBlock || (child.localName === 'br' && child.nextSibling)) open = false;
    }
  };
  visit(element);
  return lines.join('\n');
}

const ON = /(^|[-_])(checked|selected|active|on|pressed)$/i;
/** Attributes by which widgets made of plain elements tell whether they are on. */
export const STATE_ATTRIBUTES = [
  'aria-checked',
  'aria-pressed',
  'aria-selected',
  'data-state',
  'data-checked',
  'data-selected',
];

/** All inputs have a `checked`, which says something of these alone. */
function isBox(element: Element): boolean {
  return element.localName !== 'input' || element.matches('[type=checkbox],[type=radio]');
}

/** Whether a check box, switch, radio or toggle is on; null where nothing tells. */
export function readChecked(element: Element): boolean | null {
  if (isBox(element) && 'checked' in element && typeof element.checked === 'boolean') {
    return 'indeterminate' in element && element.indeterminate === true ? null : element.checked;
  }
  for (const name of STATE_ATTRIBUTES) {
    const state = element.getAttribute(name)?.toLowerCase();
    if (state === undefined) continue;
    // An empty ARIA state means its default, false; an empty data attribute is set.
    const isSet = state === '' && !name.startsWith('aria-');
    const isOn = isSet || ['true', 'checked', 'on', 'active'].includes(state);
    const isTold = isOn || ['', 'false', 'unchecked', 'off', 'inactive'].includes(state);
    return isTold ? isOn : null;
  }
  return null;
}

/** Whether nobody can press a control now. */
export function isDisabled(element: Element): boolean {
  return element.matches(':disabled,[aria-disabled=true]');
}

/** Whether an element's classes say that it is the chosen one of its kind. */
export function looksChosen(element: Element): boolean {
  const classes = [element, element.parentElement].flatMap(at => Array.from(at?.classList ?? []));
  // The caption "ON" may have its name from its word.
  const isCaption = /^on$/i.test(element.textContent?.trim() ?? '');
  return classes.some(name => ON.test(name) && !(isCaption && /on$/i.test(name)));
}

/** Where an option may be checked, "selected" says where the keyboard stands. */
const CHOSEN = '[role=option][aria-checked=true],[role=option][aria-selected=true]:not([aria-checked=false])';

/** The words that a select, combo box or list button shows as chosen, most direct first. */
export function shownChoices(element: Element): string[] {
  if (element.localName === 'select' && 'selectedOptions' in element) {
    return Array.from(element.selectedOptions as Iterable<Element>).map(
      option => option.textContent?.trim() ?? '',
    );
  }
  if (
    'value' in element &&
    typeof element.value === 'string' &&
    element.localName === 'input' &&
    element.value !== ''
  ) {
    return [element.value];
  }
  const selected = listsOptions(element) ? Array.from(element.querySelectorAll(CHOSEN)) : [];
  if (selected.length > 0) return selected.map(option => option.textContent?.trim() ?? '');
  const pieces = piecesIn(element);
  return [pieces.join(' '), ...pieces].filter(text => text !== '');
}

/** The text that an element shows: a slot, or what stands around one, has none of its own. */
export function shownText(element: Element): string {
  return piecesIn(element).join(' ');
}

/** The text of a chosen word apart from the buttons in it, such as one that takes it away. */
export function shownWord(element: Element): string {
  const pieces = piecesIn(element, BUTTON);
  return pieces.length > 0 ? pieces.join(' ') : shownText(element);
}

function piecesIn(element: Element, without?: string): string[] {
  const pieces: string[] = [];
  gather(element, pieces, without);
  return pieces;
}

/** Whether an element is a list whose options always show. In one that opens and closes, "selected" may be where the keyboard stands. */
export function listsOptions(element: Element): boolean {
  return !element.hasAttribute('aria-expanded') && element.querySelector('option,[role=option]') !== null;
}

/** Whether a list shows its options and nothing says which of them are chosen. */
export function isUntold(list: Element): boolean {
  return (
    list.localName !== 'select' && listsOptions(list) && !list.querySelector('[aria-selected],[aria-checked]')
  );
}

/** Blanks, and the characters without width by which an empty box keeps the height of a line. */
const UNSEEN_ENDS = /^[\s\p{Cf}]+|(?<![\s\p{Cf}])[\s\p{Cf}]+$/gu;

function gather(element: Element, pieces: string[], without?: string): void {
  for (const child of childrenOf(element)) {
    if (child.nodeType === 3) {
      const text = textRun(child)?.replace(UNSEEN_ENDS, '');
      if (text) pieces.push(text);
    } else if (
      isElement(child) &&
      !/^(option|listbox)$/.test(child.getAttribute('role') ?? '') &&
      !/^(svg|option)$/.test(child.localName) &&
      !(without && child.matches(without))
    ) {
      const text = fixedText(child);
      if (text) pieces.push(text);
      gather(child, pieces, without);
    }
  }
}

/** What a box in which nobody can type shows: it stands for a text. */
function fixedText(element: Element): string {
  if (element.localName !== 'input' || !element.hasAttribute('readonly')) return '';
  return 'value' in element && typeof element.value === 'string' ? element.value.trim() : '';
}

const KEPT =
  /\bunchanged\b|\b(keeps?|retain)\b.*\b(current|existing|old|saved|stored)\b|\b(blank|empty)\b.*\b(keeps?|retain)\b|\balready (set|configured|stored|saved)\b|\b(secret|token|password) (is|has been) (already )?(set|configured)\s*([.,;)]|$)/i;

/** Whether what stands in or beside an empty box says that the portal keeps a value to itself, which leaves it as it is. */
export function saysKept(text: string): boolean {
  return KEPT.test(text);
}

/** What takes a chip away may be a letter. */
export const CROSS = /(?<!\s)(\s*[×✕✖]|\s+x)$/u;

/** What a button or sign says that takes what is chosen away. */
export const REMOVES = /^(remove|delete|clear|dismiss|close|deselect|unselect)\b/i;

const LONE_CROSS = /^[×✕✖✗✘⨯❌x]$/iu;

/** Whether a text is all that a button says which takes something away: a word for it first, or a cross alone. */
export function takesAway(text: string): boolean {
  return REMOVES.test(text) || LONE_CROSS.test(text);
}
