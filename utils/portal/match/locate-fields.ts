import { type FieldName, fieldNames } from '../../webhook/fields.ts';
import { isLocked } from '../dom/control.ts';
import { namesOf } from '../dom/names.ts';
import { type Box, boxesOf } from '../form/boxes.ts';
import { type FoldOut, unfolds } from '../form/fold-out.ts';
import { labelsOf } from '../form/labels.ts';
import { isRemark } from '../form/rows.ts';
import type { Outline, Token } from '../form/scene.ts';
import type { FieldControl, LocatedField } from '../kinds/kind.ts';
import { fieldOf } from '../vocabulary/words.ts';
import { candidatesIn } from './candidates.ts';
import { nameClientSecret } from './client-secret.ts';
import { fieldsOfOtherTypes } from './other-types.ts';
import { locatePointed, type PointedFields } from './pointed.ts';

/** The fields of a form, each with one clear control; `doubtful` have a label or rival controls, but no clear one. */
export interface LocatedFields {
  readonly located: ReadonlyMap<FieldName, LocatedField>;
  readonly doubtful: ReadonlySet<FieldName>;
  /** Fields whose label or control is in the document, but folded away. */
  readonly hidden: ReadonlySet<FieldName>;
  /** The part that holds the rarer settings. */
  readonly advanced: FoldOut | null;
  /** Whether typed boxes are left over that no label explains. */
  readonly leftOver: boolean;
}

/** Decides for every field which control it is: the surest candidate, and none where two are equally sure. */
export function locateFields(outline: Outline, pointed: PointedFields = {}): LocatedFields {
  const { tokens } = outline;
  const boxes = boxesOf(tokens);
  const labels = labelsOf(tokens, ownedTexts(boxes));
  const found = candidatesIn({ ...outline, boxes, labels: labels.fields });
  const named = nameClientSecret({ candidates: found, labels: labels.fields }, tokens);
  const byHand = locatePointed(outline, pointed);
  const candidates = [...byHand, ...named.candidates];
  const located = settle(candidates);
  const headed = labels.columns.map(field => ({ field }));
  const others = fieldsOfOtherTypes(located.get('type'), candidates, named.labels);
  for (const { field } of byHand) others.delete(field);
  const explained = [...located.values(), ...candidates.filter(({ score }) => score === 0)];
  const used = new Set(explained.flatMap(({ control }) => control.elements));
  for (const field of others) located.delete(field);
  return {
    located,
    doubtful: doubtsOf([...candidates, ...named.labels, ...headed], located, others),
    hidden: hiddenFields(outline),
    advanced: labels.advanced,
    leftOver: tokens.some(token => !used.has(token.element) && mayBeField(token, tokens)),
  };
}

/** Words that stand beside boxes are no labels, unless they are written like one: a lone switch's text is its label. */
function ownedTexts(boxes: readonly Box[]): ReadonlySet<Token> {
  return new Set(boxes.flatMap(box => box.owned));
}

function settle(candidates: readonly LocatedField[]): Map<FieldName, LocatedField> {
  const located = new Map<FieldName, LocatedField>();
  const taken = new Set<Element>();
  const rejected = new Set<FieldName>();
  const ranked = candidates.filter(({ score }) => score > 0).sort((one, other) => other.score - one.score);
  for (const candidate of ranked) {
    const { field, control, score } = candidate;
    const elements = control.elements;
    const known = located.get(field);
    if (known) {
      if (known.score === score && !isSame(known.control, control)) rejected.add(field);
      continue;
    }
    if (elements.some(element => taken.has(element))) continue;
    const rival = ranked.find(
      other => other.field !== field && other.score === score && sharesElement(other.control, elements),
    );
    if (rival) rejected.add(field);
    located.set(field, candidate);
    for (const element of elements) taken.add(element);
  }
  for (const field of rejected) located.delete(field);
  return located;
}

function isSame(one: FieldControl, other: FieldControl): boolean {
  const elements = other.elements;
  return one.elements.some(element => elements.includes(element));
}

function sharesElement(control: FieldControl, elements: readonly Element[]): boolean {
  return control.elements.some(element => elements.includes(element));
}

function doubtsOf(
  seen: readonly { readonly field: FieldName }[],
  located: ReadonlyMap<FieldName, LocatedField>,
  others: ReadonlySet<FieldName>,
): Set<FieldName> {
  const fields = seen.map(({ field }) => field);
  return new Set(fields.filter(field => !located.has(field) && !others.has(field)));
}

/** Fields of which a text is folded away, or heads a part that is. */
function hiddenFields({ tokens, hidden }: Outline): Set<FieldName> {
  const heads = tokens.filter(
    token => token.kind === 'text' && token.within && unfolds(token.within) === false,
  );
  const texts = [...hidden, ...heads].flatMap(token => (token.kind === 'text' ? [fieldOf(token.text)] : []));
  return new Set(fieldNames.filter(field => texts.includes(field)));
}

/** Types of boxes in which no webhook's field is typed. */
const OTHERS =
  '[type=number],[type=email],[type=tel],[type=search],[type=date],[type=time],[type=datetime-local]';

/** Whether a token is a typed box that may be a field which nothing names: nothing says that it is for something else. */
export function mayBeField(token: Token, tokens: readonly Token[]): boolean {
  if (token.kind !== 'control' || token.control !== 'text' || isLocked(token.element)) return false;
  if (token.element.matches(OTHERS) || token.element.closest('[role=tree]')) return false;
  const before = tokens[tokens.indexOf(token) - 1];
  const caption = before?.kind === 'text' && !before.within ? before.text : '';
  return ![caption, ...namesOf(token.element).map(({ text }) => text)].some(text => isRemark(text));
}
