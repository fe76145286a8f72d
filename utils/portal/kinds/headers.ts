import { isLocked, isReadOnly } from '../dom/control.ts';
import { columnHead, namesOf } from '../dom/names.ts';
import { holds, partAround } from '../dom/tree.ts';
import { readChecked } from '../dom/values.ts';
import { looksAlike, sameShape } from '../dom/visible.ts';
import { captionsOver, captionText, cellAt } from '../form/captions.ts';
import type { Label } from '../form/labels.ts';
import { isTitle, standsInNextRow } from '../form/rows.ts';
import type { ControlToken, TextToken, Token } from '../form/scene.ts';
import { fieldOf, headerPartOf } from '../vocabulary/words.ts';
import type { HeaderPair, HeaderRow, LocatedField } from './field-control.ts';
import { addButton, removeButton } from './header-buttons.ts';
import { headerLines } from './header-lines.ts';
import { headerPart, headerPartNamed, pairsOf, standsInRowsOfText } from './header-pairs.ts';

/** Finds the custom headers: one text box, or rows of a name and a value. */
export function locateHeaders(tokens: readonly Token[], labels: readonly Label[]): LocatedField[] {
  const named = namedHeaders(tokens);
  const label = labels.find(({ field }) => field === 'headers');
  const [region, beyond] = label ? headerRegion(label, labels, tokens) : [groupRegion(tokens), []];
  const near = region.filter(isTextControl).filter(isHeaderBox);
  const boxes = near.filter(box => !label || !standsInNextRow(label, box, tokens));
  const anchor = label?.token.element ?? null;
  const [single] = named;
  if (single && (boxes.length <= 1 || single.element.localName === 'textarea')) {
    return [
      { field: 'headers', control: { kind: 'text', element: single.element }, label: anchor, score: 100 },
    ];
  }
  const lines = headerLines(boxes, region, tokens);
  if (lines) return [{ field: 'headers', control: lines, label: anchor, score: 80 }];
  const [only] = boxes;
  if (boxes.length === 1 && only && headerPart(only) === undefined) {
    if (isAnothers(only, region) || isPreview(only, tokens)) return [];
    // A line beside lines that stand there as texts or under names of their own.
    const isLine =
      only !== region.find(isTextControl) || standsInRowsOfText(region) || haveListsBefore(boxes, region);
    if (isLine && only.element.localName === 'input') return [inDoubt(boxes, anchor)];
    return [{ field: 'headers', control: { kind: 'text', element: only.element }, label: anchor, score: 70 }];
  }
  const add = addButton(region, tokens);
  if (boxes.length === 0 && (!add || near.length > 0)) return [];
  if (boxes.length > 0 && (haveUntickedRows(boxes, region) || haveListsBefore(boxes, region)))
    return [inDoubt(boxes, anchor)];
  const all = pairsOf(boxes, region);
  if (!all) return [inDoubt(boxes, anchor)];
  const pairs = writable(all);
  const rows = pairs.map((pair, index) => ({
    ...pair,
    remove: removeButton(pair, pairs[index + 1], region, add, tokens),
  }));
  const isOneToBeAdded = standsInRowsOfText(region) || takesOneByOne(rows, add);
  const score = rows.length <= 1 && isOneToBeAdded ? 0 : 80;
  return [
    { field: 'headers', control: { kind: 'header-rows', rows, add }, label: anchor, score },
    ...besides(all, region),
    ...rowsOfAnother(beyond),
  ];
}

function namedHeaders(tokens: readonly Token[]): ControlToken[] {
  const isNamed = ({ element }: ControlToken) =>
    namesOf(element).some(name => name.source !== 'group' && fieldOf(name.text) === 'headers');
  return tokens.filter(isTextControl).filter(token => isNamed(token) && !isPreview(token, tokens));
}

/** What is said of a header beside its name and value, and stands in its row: no other field's. */
function besides(pairs: readonly HeaderPair[], region: readonly Token[]): LocatedField[] {
  const paired = new Set(pairs.flatMap(({ name, value }) => [name, value]));
  const index = (element: Element | undefined) => region.findIndex(token => token.element === element);
  const rows = region.slice(Math.max(0, index(pairs[0]?.name) - 1), index(pairs.at(-1)?.value) + 2);
  const others = rows.filter(isTextControl).filter(({ element }) => !paired.has(element));
  return others.length > 0 ? [inDoubt(others, null)] : [];
}

/** The boxes of rows like those of headers, such as of query parameters, under a heading of their own: they are no field's. */
function rowsOfAnother(beyond: readonly Token[]): LocatedField[] {
  const boxes = beyond.filter(isTextControl);
  const arePlain = boxes.every(box => namesOf(box.element).length === 0 || headerPart(box) !== undefined);
  return boxes.length > 1 && arePlain && pairsOf(boxes, beyond) ? [inDoubt(boxes, null)] : [];
}

/** Boxes of headers of which nobody can tell which belong together: they are no other field's. */
function inDoubt(boxes: readonly ControlToken[], label: Element | null): LocatedField {
  const rows = boxes.map(({ element }) => ({ name: element, value: element, remove: null }));
  return { field: 'headers', control: { kind: 'header-rows', rows, add: null }, label, score: 0 };
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

/** Whether a list from which the name may be chosen stands before each of boxes that nothing names. */
function haveListsBefore(boxes: readonly ControlToken[], region: readonly Token[]): boolean {
  const controls = region.filter(
    (token): token is ControlToken => token.kind === 'control' && token.control !== 'button',
  );
  const isBehindList = (box: ControlToken) => {
    const before = controls[controls.indexOf(box) - 1];
    return before?.control === 'choice' && !isTextControl(before) && headerPart(box) === undefined;
  };
  return boxes.every(isBehindList);
}

/** Whether a lone row's boxes stand with a bare "Add" behind them, which takes what is typed there to a list elsewhere. */
function takesOneByOne([row]: readonly HeaderRow[], add: Element | null): boolean {
  if (!row || row.remove || !add || !/^\s*add\s*$/i.test(add.textContent ?? '')) return false;
  const part = partAround(row.name, row.value);
  return part !== null && holds(part, add);
}

/** Whether rows have a box each by which they may be left out, and one is. */
function haveUntickedRows(boxes: readonly ControlToken[], region: readonly Token[]): boolean {
  const at = (box: ControlToken | undefined) => (box ? region.indexOf(box) : 0);
  const rows = region.slice(Math.max(0, at(boxes[0]) - 1), at(boxes.at(-1)) + 2);
  const captions = captionsOver(boxes, region);
  const captionOf = (tick: Token) => {
    const head = columnHead(tick.element);
    return head ? captionText(head) : captions && cellAt(tick, captions, boxes, region)?.caption;
  };
  const ticks = rows.filter(
    token => token.kind === 'control' && token.control === 'checkbox' && mayLeaveOut(captionOf(token) ?? ''),
  );
  return ticks.length * 2 >= boxes.length && ticks.some(({ element }) => readChecked(element) === false);
}

/** Whether what stands over a column of ticks says that they decide on what is sent, or nothing. */
function mayLeaveOut(caption: string): boolean {
  return (
    !/\p{L}/u.test(caption) || /enable|active|\b(on|use|include|send|sent|status|state)\b/i.test(caption)
  );
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

/**
 * From the label to the next label of another field; column heads such as "Name" do not end it. What stands there from the
 * heading of another part on is given apart.
 */
function headerRegion(
  label: Label,
  labels: readonly Label[],
  tokens: readonly Token[],
): [own: readonly Token[], beyond: readonly Token[]] {
  const next = labels
    .slice(labels.indexOf(label) + 1)
    .find(
      ({ field, token }) => field !== 'headers' && !(field === 'name' && headerPartOf(token.text) === 'name'),
    );
  const last = labels.findLast(other => !next || other.from < next.from);
  const region = tokens.slice(label.from, next ? next.from - 1 : (last?.to ?? tokens.length));
  const own = region.find(isTextControl);
  if (!own) return [region, []];
  const end = region.findIndex(
    (token, index) => index > region.indexOf(own) && isHeadingLike(token, label, own),
  );
  return end < 0 ? [region, []] : [region.slice(0, end), region.slice(end)];
}

/** Whether a text is the heading of another part, of the make of the headers' own; a label may be of one box in a row. */
function isHeadingLike(token: Token, label: Label, own: Token): boolean {
  if (token.kind !== 'text' || token.within || isLabelOfBox(token.element)) return false;
  if (fieldOf(token.text) || headerPartNamed(token.text)) return false;
  if (OF_A_HEADER.test(token.text) && !/headers\b/i.test(token.text)) return false;
  if (!isTitle(token.text)) return false;
  return sameShape(token.element, label.token.element) || isApart(token, label, own);
}

/** Whether a heading, or a text of the make of the headers' label, is outside of the part that this has with their first box. */
function isApart({ element, text }: TextToken, { token }: Label, own: Token): boolean {
  const part = partAround(token.element, own.element);
  if (!part || holds(part, element)) return false;
  return /^h[1-6]$/.test(element.localName) || (looksAlike(element, token.element) && !/\d/.test(text));
}

function isLabelOfBox(element: Element): boolean {
  if (element.localName !== 'label') return false;
  return element.hasAttribute('for') || element.querySelector('input,select,textarea,button') !== null;
}

/** Without a label of its own: the boxes whose group is named Custom Headers. */
function groupRegion(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(
    token =>
      token.kind === 'control' &&
      namesOf(token.element).some(name => name.source === 'group' && fieldOf(name.text) === 'headers'),
  );
}
