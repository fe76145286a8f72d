import { controlKind } from './control.ts';
import { byId, childrenOf, HOST_TAG, isElement, parentOf, textRun } from './tree.ts';

/** Where a control's name comes from, surest first. */
export type NameSource = 'labelledby' | 'label' | 'aria-label' | 'group' | 'table' | 'placeholder' | 'title';

export interface Name {
  readonly source: NameSource;
  readonly text: string;
  /** The element that shows the name; null for an attribute. */
  readonly element: Element | null;
}

/** The texts that markup ties to a control, surest first (after accname 1.2, kept apart by source). */
export function namesOf(control: Element): Name[] {
  return [
    ...labelledBy(control),
    ...labels(control),
    ...attribute(control, 'aria-label', 'aria-label'),
    ...groups(control),
    ...tableHead(control),
    ...attribute(control, 'placeholder', 'placeholder'),
    ...attribute(control, 'aria-placeholder', 'placeholder'),
    ...attribute(control, 'title', 'title'),
  ];
}

function attribute(element: Element, name: string, source: NameSource): Name[] {
  const text = element.getAttribute(name)?.trim();
  return text ? [{ source, text, element: null }] : [];
}

function named(source: NameSource, element: Element | null | undefined): Name[] {
  if (!element) return [];
  const texts = labelTexts(element);
  return texts.map(text => ({ source, text, element }));
}

function labelledBy(control: Element): Name[] {
  const ids = control.getAttribute('aria-labelledby')?.trim().split(/\s+/) ?? [];
  return ids.flatMap(id => {
    const element = byId(control.getRootNode(), id);
    return element && element !== control ? named('labelledby', element) : [];
  });
}

/** A combo box may hold another one, which is the one that its label names. */
const HOLDS_LABEL = 'button,[role=combobox]:not(:has([role=combobox]))';

function labels(control: Element): Name[] {
  // Browsers search the whole document for them: what has no id has none but the one around it.
  const given = control.id !== '' && 'labels' in control ? control.labels : null;
  const own = given ? Array.from(given as Iterable<unknown>) : [];
  const elements = own.length > 0 ? own.filter(isElement) : labelsFor(control);
  const inner = control.matches(HOLDS_LABEL) ? control.querySelector('label') : null;
  const around = elements.length > 0 ? elements : [control.closest('label') ?? inner];
  return around.flatMap(label => named(label && isAroundSeveral(label, control) ? 'group' : 'label', label));
}

/** Browsers know no labels of a plain element with a role; its maker may have written one for it all the same. */
function labelsFor(control: Element): Element[] {
  const root = control.getRootNode();
  if (control.id === '' || 'labels' in control || !isRoot(root)) return [];
  return Array.from(root.querySelectorAll('label[for]')).filter(
    label => label.getAttribute('for') === control.id,
  );
}

function isRoot(node: Node): node is Document | ShadowRoot {
  return node.nodeType === 9 || node.nodeType === 11;
}

const BOXES =
  'input[type=radio],input[type=checkbox],[role=radio],[role=checkbox],[role=switch],[aria-pressed]';

/** A label that holds other boxes too names them together. */
function isAroundSeveral(label: Element, control: Element): boolean {
  if (!control.matches(BOXES) || !label.contains(control)) return false;
  return Array.from(label.querySelectorAll(BOXES)).some(
    other => !other.contains(control) && !control.contains(other),
  );
}

const GROUP_ROLES = new Set(['group', 'radiogroup']);

/** Names of the groups around a control: a fieldset's legend, a labelled group or radio group; nearest first, two at most. */
function groups(control: Element): Name[] {
  const found: Name[] = [];
  let depth = 0;
  for (let at = parentOf(control); at && depth < 8 && found.length < 2; at = parentOf(at), depth++) {
    if (at.localName === 'fieldset') {
      const legend = Array.from(at.children).find(child => child.localName === 'legend');
      found.push(...named('group', legend));
    }
    if (GROUP_ROLES.has(at.getAttribute('role') ?? '') || at.localName === 'fieldset') {
      const own = [...labelledBy(at), ...attribute(at, 'aria-label', 'aria-label')];
      found.push(...own.map(name => ({ ...name, source: 'group' as const })));
    }
  }
  return found;
}

/** A table cell's head, and a `dd`'s term. Heads of columns such as "Value" are read with the rows they stand over. */
function tableHead(control: Element): Name[] {
  const cell = control.closest('td, dd');
  if (!cell) return [];
  if (cell.localName === 'dd') {
    let term = cell.previousElementSibling;
    while (term && term.localName !== 'dt') term = term.previousElementSibling;
    return named('table', term);
  }
  const head = cell.parentElement?.querySelector(':scope > th');
  return named('table', head);
}

/**
 * A label's whole text and, where it has several pieces, its first piece. Controls and our own elements in it do
 * not count, nor does what is kept from readers beside what is not, such as the "ON" on a switch's track.
 */
export function labelTexts(label: Element): string[] {
  const spoken = piecesIn(label, ':not([aria-hidden=true])');
  const pieces = spoken.length > 0 ? spoken : piecesIn(label, '*');
  const whole = pieces.join(' ');
  const [first] = pieces;
  return first === undefined ? [] : first === whole ? [whole] : [whole, first];
}

function piecesIn(label: Element, counts: string): string[] {
  const pieces: string[] = [];
  gather(label, counts, pieces, 0);
  return pieces;
}

function gather(element: Element, counts: string, pieces: string[], depth: number): void {
  for (const child of childrenOf(element)) {
    if (pieces.length > 20 || depth > 12) return;
    if (child.nodeType === 3) {
      const text = textRun(child)?.replace(/\s+/gu, ' ').trim();
      if (text) pieces.push(text);
    } else if (
      isElement(child) &&
      child.matches(counts) &&
      child.localName !== HOST_TAG &&
      child.localName !== 'svg' &&
      !controlKind(child)
    ) {
      gather(child, counts, pieces, depth + 1);
    }
  }
}

const HEAD = 'th,[role=columnheader]';
/** Whether a text heads a column of a table, and not what comes next. */
export function headsColumn(text: Element): boolean {
  const row = text.closest(HEAD)?.parentElement;
  return !!row && row.childElementCount > 1 && Array.from(row.children).every(head => head.matches(HEAD));
}

const NAMES = 'class aria-label title data-icon data-testid fonticon icon name alt src href xlink:href'.split(
  ' ',
);
const ADDS = /\b(add|plus)\b/i;
const REMOVES = /\b(trash|trashcan|delete|remove|minus|bin|close|cross|times|xmark)\b|\bx$/im;
/** What opens and closes a part may be drawn as a plus and a minus, too. */
const OPENS = /\b(expand|collapse|toggle|accordion|chevron|caret)/i;

/** What pressing a button without words does, as far as its maker's names for it and for what is drawn in it tell. */
export function iconMeaning(button: Element): 'adds' | 'removes' | null {
  if (button.hasAttribute('aria-expanded')) return null;
  const words = iconWords(button);
  const [adds, removes] = [ADDS.test(words), REMOVES.test(words)];
  if (adds === removes || OPENS.test(words)) return null;
  return adds ? 'adds' : 'removes';
}

/** The words by which a button's maker calls it and what is drawn in it, one name a line. */
function iconWords(button: Element): string {
  return [button, ...button.querySelectorAll('*')].flatMap(wordsIn).join('\n');
}

/** "fa-trash-alt", "AddIcon" and "/icons/plus.svg?v=2" as words, one name a line. */
function wordsIn(element: Element): string[] {
  const values = NAMES.flatMap(name => element.getAttribute(name)?.split(/\s+/) ?? []);
  return values
    .filter(value => !value.startsWith('data:'))
    .map(value =>
      value
        .replace(/^.*[/#]|[.?].*/g, '')
        .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    );
}
