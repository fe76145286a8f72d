import type { FieldName } from '../webhook/fields.ts';
import { isCaption } from './captions.ts';
import { headsColumn } from './column-head.ts';
import { type FoldOut, foldOutIn } from './fold-out.ts';
import { normalise } from './normalise.ts';
import type { TextToken, Token } from './outline.ts';
import { unfolds } from './unfolds.ts';
import { choiceWordOf, fieldOf, isChoiceField, markOf } from './words.ts';

/** A text that names a field. Its region reaches to the next label: `from` and `to` are token indexes, `to` exclusive. */
export interface Label {
  readonly field: FieldName;
  readonly token: TextToken;
  readonly from: number;
  readonly to: number;
}

export interface Labels {
  readonly fields: readonly Label[];
  /** The part that holds the rarer settings, where there is one. */
  readonly advanced: FoldOut | null;
}

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
  const advanced = foldOutIn(tokens);
  tokens.forEach((token, index) => {
    if (token.kind !== 'text') return;
    if (index === advanced?.at || markOf(token.text) === 'advanced') {
      marks.push({ index, field: null, token });
      return;
    }
    if (owned.has(token) || (token.within && !isHeadingOfOpenPart(token, tokens.slice(index + 1)))) return;
    const field = fieldOf(token.text) ?? fieldOfWhole(token);
    if (!field || isPieceOf(marks.at(-1), { index, field, token }) || headsColumn(token.element)) return;
    if (field !== 'name' && field !== 'headers' && isCaption(token.element)) return;
    marks.push({ index, field, token });
  });
  const real = marks.filter((_, position) => !isChosenWord(marks, position, tokens));
  const fields = real.flatMap(({ index, field, token }, position) =>
    field ? [{ field, token, from: index + 1, to: real[position + 1]?.index ?? tokens.length }] : [],
  );
  return { fields, advanced };
}

/** Whether a text in a button names a part of several boxes that the button has unfolded; a list may only add to them. */
function isHeadingOfOpenPart({ text, within }: TextToken, behind: readonly Token[]): boolean {
  if (within === null || unfolds(within) !== true || !PARTS.has(fieldOf(text))) return false;
  const first = behind.find(token => token.kind === 'control' && token.control !== 'button');
  return first !== undefined && first.element.localName !== 'select';
}

/** "Enabled" after "Status" and "Password" after "Grant Types" are what a drop-down of plain elements shows: no control follows. */
function isChosenWord(marks: readonly Mark[], position: number, tokens: readonly Token[]): boolean {
  const [before, mark, next] = [marks[position - 1], marks[position], marks[position + 1]];
  if (!mark?.field || !before?.field || !isChoiceField(before.field)) return false;
  if (choiceWordOf[before.field](mark.token.text) === undefined) return false;
  const below = tokens.slice(mark.index + 1, next?.index ?? tokens.length);
  return below.every(token => token.kind === 'text' || token.control === 'button');
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
