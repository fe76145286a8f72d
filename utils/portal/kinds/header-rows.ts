import { isLocked, isReadOnly } from '../dom/control.ts';
import { namesOf } from '../dom/names.ts';
import { holds, partAround } from '../dom/tree.ts';
import { readChecked, readText } from '../dom/values.ts';
import { sameShape } from '../dom/visible.ts';
import type { Label } from '../form/labels.ts';
import { isTitle, standsInNextRow } from '../form/rows.ts';
import type { ControlToken, Token } from '../form/scene.ts';
import { fieldOf, headerPartOf } from '../vocabulary/words.ts';
import { headerPart, headerPartNamed, pairsOf } from './header-pairs.ts';
import { headerText } from './header-text.ts';
import { defineKind, type FieldControl, type Kind, type LocatedField, peersOf } from './kind.ts';
import {
  addButton,
  type HeaderPair,
  type HeaderRows,
  removeButton,
  writeHeaderRows,
} from './write-header-rows.ts';

/** Rows of a box for a header's name and one for its value. */
export const headerRows: Kind<HeaderRows> = defineKind({
  candidates: ({ tokens, labels }) => locateHeaders(tokens, labels),
  pointed: (field, token, tokens) => {
    if (field !== 'headers' || token.control !== 'text') return null;
    const boxes = peersOf(token, tokens).filter(({ element }) => element.localName === 'input');
    const rows = boxes.flatMap(({ element: name }, at) => {
      const value = at % 2 === 0 ? boxes[at + 1]?.element : undefined;
      return value ? [{ name, value, remove: null }] : [];
    });
    return boxes.length > 1 && token.element.localName === 'input'
      ? headerRows.of({ rows, add: null })
      : null;
  },
  elements: ({ rows }) => rows.flatMap(({ name, value }) => [name, value]),
  buttons: ({ rows, add }) => [...rows.flatMap(({ remove }) => remove ?? []), ...(add ? [add] : [])],
  read: ({ rows }) => {
    const fields = rows.flatMap(row => {
      const [name, value] = [readText(row.name), readText(row.value)];
      return name === null || value === null ? [] : [{ name, value }];
    });
    return fields.length === rows.length ? { notation: 'rows', fields } : null;
  },
  write: async (find, value, _, signal) => {
    if (typeof value === 'object' && 'fields' in value) await writeHeaderRows(find, value.fields, signal);
    return { missing: [] };
  },
});

/** Finds the custom headers: one text box, or rows of a name and a value. */
function locateHeaders(tokens: readonly Token[], labels: readonly Label[]): LocatedField[] {
  const label = labels.find(({ field }) => field === 'headers');
  const region = label ? headerRegion(label, labels, tokens) : [];
  const near = region.filter(isTextControl).filter(isHeaderBox);
  const boxes = near.filter(box => !label || !standsInNextRow(label, box, tokens));
  const anchor = label?.token.element ?? null;
  const found = (control: FieldControl, score: number): LocatedField[] => [
    { field: 'headers', control, label: anchor, score },
  ];
  const [single] = namedHeaders(tokens);
  if (single && (boxes.length <= 1 || single.element.localName === 'textarea'))
    return found(headerText.of(single.element), 100);
  const add = addButton(region, tokens);
  const [only] = boxes;
  if (boxes.length === 1 && only && headerPart(only) === undefined) {
    if (isAnothers(only, region) || isPreview(only, tokens)) return [];
    const isLine = add !== null || only !== region.find(isTextControl) || showsOthers(boxes, region);
    if (isLine && only.element.localName === 'input') return found(inDoubt(boxes), 0);
    return found(headerText.of(only.element), 70);
  }
  if (boxes.length === 0 && (!add || near.length > 0)) return [];
  const all = boxes.length > 0 && hasOthersAmong(boxes, region) ? null : pairsOf(boxes, region);
  if (!all) return found(inDoubt(boxes), 0);
  const pairs = writable(all);
  const rows = pairs.map((pair, index) => ({
    ...pair,
    remove: removeButton(pair, pairs[index + 1], region, add),
  }));
  const isOneToBeAdded = showsOthers(boxes, region) || takesOneByOne(rows, add);
  return found(headerRows.of({ rows, add }), rows.length <= 1 && isOneToBeAdded ? 0 : 80);
}

function namedHeaders(tokens: readonly Token[]): ControlToken[] {
  const isNamed = ({ element }: ControlToken) =>
    namesOf(element).some(name => name.source !== 'group' && fieldOf(name.text) === 'headers');
  return tokens.filter(isTextControl).filter(token => isNamed(token) && !isPreview(token, tokens));
}

/** Boxes of headers of which nobody can tell which belong together: they are no other field's. */
function inDoubt(boxes: readonly ControlToken[]): FieldControl {
  const rows = boxes.map(({ element }) => ({ name: element, value: element, remove: null }));
  return headerRows.of({ rows, add: null });
}

/** Whether a box only shows something, in a form in which the person can type elsewhere. */
function isPreview({ element }: ControlToken, tokens: readonly Token[]): boolean {
  return isReadOnly(element) && tokens.some(token => isTextControl(token) && !isLocked(token.element));
}

/** The rows in which the person can type, where there are any: what is always sent may stand above them. */
function writable(pairs: readonly HeaderPair[]): readonly HeaderPair[] {
  const open = pairs.filter(({ name, value }) => !isLocked(name) || !isLocked(value));
  return open.length > 0 ? open : pairs;
}

/** What is typed in; a box that proposes names is, too, and a list is not. */
function isTextControl(token: Token): token is ControlToken {
  if (token.kind !== 'control') return false;
  return token.control === 'text' || (token.control === 'choice' && token.element.localName === 'input');
}

/** A lone box behind a "Name" or behind what adds a row is no text of all headers. */
function isAnothers(only: ControlToken, region: readonly Token[]): boolean {
  const before = region.slice(0, region.indexOf(only));
  const named = before.some(token => token.kind === 'text' && headerPartOf(token.text) === 'name');
  return named || addButton(before, region) !== null;
}

/** Whether something else is chosen in the rows of boxes, such as a name from a list, or which of the rows are sent. */
function hasOthersAmong(boxes: readonly ControlToken[], region: readonly Token[]): boolean {
  const at = (box: ControlToken | undefined) => (box ? region.indexOf(box) : 0);
  const rows = region.slice(Math.max(0, at(boxes[0]) - 1), at(boxes.at(-1)) + 2);
  return rows.some(
    token =>
      token.kind === 'control' &&
      !boxes.includes(token) &&
      token.control !== 'button' &&
      token.control !== 'text' &&
      readChecked(token.element) !== true,
  );
}

/** A row of a table, apart from its head. */
const ROW = 'tr:not(:has(th)),[role=row]:not(:has([role=columnheader]))';
const TYPED = 'input,textarea,select,[contenteditable]';
/** A name with hyphens, alone or as the begin of a line; hardly any other text is written so. */
const HEADER = /^[A-Za-z0-9!#$%&'*+.^_`|~]+(-[A-Za-z0-9!#$%&'*+.^_`|~]+)+(:|$)/;

/** Whether headers stand there as texts: what is typed below or above them is one that is still to be added. */
function showsOthers(boxes: readonly ControlToken[], region: readonly Token[]): boolean {
  return region.some(token => {
    if (token.kind !== 'text')
      return boxes.length === 1 && token.control === 'choice' && !boxes.includes(token);
    if (token.within) return false;
    const row = token.element.closest(ROW);
    return row ? isOfText(row) : HEADER.test(token.text);
  });
}

/** One cell alone says that there is nothing, and captions say what stands below. */
function isOfText(row: Element): boolean {
  const cells = Array.from(row.children, cell => cell.textContent ?? '');
  return cells.length > 1 && !cells.some(headerPartOf) && row.querySelector(TYPED) === null;
}

/** Whether a lone row's boxes stand with a bare "Add" behind them, which takes what is typed there to a list elsewhere. */
function takesOneByOne([row]: HeaderRows['rows'], add: Element | null): boolean {
  if (!row || row.remove || !add || !/^\s*add\s*$/i.test(add.textContent ?? '')) return false;
  const part = partAround(row.name, row.value);
  return part !== null && holds(part, add);
}

const SURE = ['labelledby', 'label', 'aria-label'];
const OF_A_HEADER = /header|name|key|value|field|content/i;

/** A box that markup names as something else is not a header's. "Name" may be both. */
function isHeaderBox(token: ControlToken): boolean {
  if (headerPart(token) === 'other') return false;
  const names = namesOf(token.element);
  const sure = names.filter(({ source }) => SURE.includes(source));
  if (sure.length > 0 && !sure.some(({ text }) => OF_A_HEADER.test(text) || text.length > 40)) return false;
  return !names.some(({ text, source }) => {
    const field = source === 'group' || source === 'placeholder' ? undefined : fieldOf(text);
    return field !== undefined && field !== 'name' && field !== 'headers';
  });
}

/** From the label to the next label of another field, or to the heading of another part; column heads such as "Name" do not end it. */
function headerRegion(label: Label, labels: readonly Label[], tokens: readonly Token[]): readonly Token[] {
  const next = labels
    .slice(labels.indexOf(label) + 1)
    .find(
      ({ field, token }) => field !== 'headers' && !(field === 'name' && headerPartOf(token.text) === 'name'),
    );
  const last = labels.findLast(other => !next || other.from < next.from);
  const region = tokens.slice(label.from, next ? next.from - 1 : (last?.to ?? tokens.length));
  const own = region.findIndex(isTextControl);
  const end = region.findIndex((token, index) => own >= 0 && index > own && isHeading(token, label));
  return end < 0 ? region : region.slice(0, end);
}

/** Whether a text is the heading of another part: a heading, or of the make of the headers' own. */
function isHeading(token: Token, label: Label): boolean {
  if (token.kind !== 'text' || token.within || !isTitle(token.text)) return false;
  if (fieldOf(token.text) || headerPartNamed(token.text)) return false;
  if (OF_A_HEADER.test(token.text) && !/headers\b/i.test(token.text)) return false;
  return sameShape(token.element, label.token.element) || /^h[1-6]$/.test(token.element.localName);
}
