import type { FieldName } from '../../webhook/fields.ts';
import { headsColumn, namesOf } from '../dom/names.ts';
import { holds, parentOf } from '../dom/tree.ts';
import { looksAlike } from '../dom/visible.ts';
import {
  choiceWordOf,
  fieldOf,
  headerPartOf,
  isChoiceField,
  markOf,
  normalise,
} from '../vocabulary/words.ts';
import { type FoldOut, foldOutIn, unfolds } from './fold-out.ts';
import type { ControlToken, TextToken, Token } from './scene.ts';

/** A text that names a field. Its region reaches to the next label: `from` and `to` are token indexes, `to` exclusive. */
export interface Label {
  readonly field: FieldName;
  readonly token: TextToken;
  readonly from: number;
  readonly to: number;
}

interface Labels {
  readonly fields: readonly Label[];
  /** Fields that head columns of a table: which control is theirs is not told. */
  readonly columns: readonly FieldName[];
  /** The part that holds the rarer settings, where there is one. */
  readonly advanced: FoldOut | null;
}

const TABLE = 'table,[role=table],[role=grid]';
const TYPED = 'input:not([type=checkbox],[type=radio]),select,textarea';

/** Fields that are parts of a form by themselves. */
const PARTS: ReadonlySet<FieldName | undefined> = new Set(['topics', 'headers']);

interface Mark {
  readonly index: number;
  readonly field: FieldName | null;
  readonly token: TextToken;
}

/** Finds the texts that name fields. Texts owned by boxes and texts within buttons and drop-downs are no labels. */
export function labelsOf(tokens: readonly Token[], owned: ReadonlySet<Token>): Labels {
  const marks: Mark[] = [];
  const columns: FieldName[] = [];
  const advanced = foldOutIn(tokens);
  tokens.forEach((token, index) => {
    if (token.kind !== 'text') return;
    if (index === advanced?.at || markOf(token.text) === 'advanced') {
      marks.push({ index, field: null, token });
      return;
    }
    if (owned.has(token) || (token.within && !isHeadingOfOpenPart(token, tokens.slice(index + 1)))) return;
    const field = fieldOf(token.text) ?? fieldOfWhole(token);
    if (!field || isPieceOf(marks.at(-1), { index, field, token })) return;
    if (headsColumn(token.element)) {
      if (token.element.closest(TABLE)?.querySelector(TYPED)) columns.push(field);
      return;
    }
    if (field !== 'name' && field !== 'headers' && isHeaderCaption(tokens, index)) return;
    marks.push({ index, field, token });
  });
  const real = marks.filter((_, position) => !isChosenWord(marks, position, tokens));
  const fields = real.flatMap(({ index, field, token }, position) =>
    field ? [{ field, token, from: index + 1, to: real[position + 1]?.index ?? tokens.length }] : [],
  );
  return { fields, columns, advanced };
}

/** Whether a text stands among the captions of a header's name and its value, with no control between them. */
function isHeaderCaption(tokens: readonly Token[], index: number): boolean {
  const ends = (token: Token) => token.kind === 'control' || fieldOf(token.text) === 'headers';
  const behind = tokens.slice(index).findIndex(ends);
  const line = tokens.slice(
    tokens.slice(0, index).findLastIndex(ends) + 1,
    behind < 0 ? undefined : index + behind,
  );
  const parts = line.map(token => token.kind === 'text' && headerPartOf(token.text));
  return parts.includes('name') && parts.includes('value');
}

/** Whether a text in a button names a part of several boxes that the button has unfolded; a list may only add to them. */
function isHeadingOfOpenPart({ text, within }: TextToken, behind: readonly Token[]): boolean {
  if (within === null || unfolds(within) !== true || !PARTS.has(fieldOf(text))) return false;
  const first = behind.find(token => token.kind === 'control' && token.control !== 'button');
  return first !== undefined && first.element.localName !== 'select';
}

/**
 * "Enabled" after "Status" and "Password" after "Grant Types" are what a drop-down shows: no control follows, or only the box of
 * that drop-down within the text.
 */
function isChosenWord(marks: readonly Mark[], position: number, tokens: readonly Token[]): boolean {
  const [before, mark, next] = [marks[position - 1], marks[position], marks[position + 1]];
  if (!mark?.field || !before?.field || !isChoiceField(before.field)) return false;
  if (choiceWordOf[before.field](mark.token.text) === undefined) return false;
  const { element } = mark.token;
  const below = tokens.slice(mark.index + 1, next?.index ?? tokens.length);
  return below.every(
    token =>
      token.kind === 'text' ||
      token.control === 'button' ||
      (token.control === 'choice' && element.localName !== 'label' && holds(element, token.element)),
  );
}

/** Whether a text is a further piece of the label before it. */
function isPieceOf(last: Mark | undefined, { index, field, token }: Mark): boolean {
  if (!last) return false;
  const { element } = last.token;
  if (element === token.element) return true;
  return (
    last.field === field &&
    last.index === index - 1 &&
    element.parentElement?.contains(token.element) === true
  );
}

/** A label may be cut in pieces by inline elements ("Verify <b>Certificate</b>"). */
function fieldOfWhole(token: TextToken): FieldName | undefined {
  const parent = token.element.parentElement;
  for (const element of [token.element, parent]) {
    if (!element || element.childElementCount === 0 || element.childElementCount > 4) continue;
    const text = element.textContent ?? '';
    if (text.length > 40 || text.trim() === token.text) continue;
    const field = normalise(token.text) === '' ? undefined : fieldOf(text);
    if (field) return field;
  }
  return undefined;
}

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
