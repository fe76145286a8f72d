import { type FieldName, fieldNames } from '../../webhook/fields.ts';
import { controlKind, isLocked } from '../dom/control.ts';
import { namesOf } from '../dom/names.ts';
import { type Box, boxesOf } from '../form/boxes.ts';
import { type FoldOut, unfolds } from '../form/fold-out.ts';
import { isOneOfCaptions, labelsOf } from '../form/labels.ts';
import { isRemark, standsInNextRow } from '../form/rows.ts';
import type { Outline, Token } from '../form/scene.ts';
import { allKinds, firstOf } from '../kinds/index.ts';
import type { FieldControl, LocatedField, Scene } from '../kinds/kind.ts';
import { answerOf, choiceWordOf, fieldOf, isChoiceField, isFlag } from '../vocabulary/words.ts';
import { fieldsOfOtherTypes, nameClientSecret } from './other-types.ts';
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

/** From this score on a candidate is its field's, and no typed box any more. */
const SURE = 70;
/** From this score on a box says itself which field it is. */
const CLEAR = 85;

/** Every control of the form with each field that it may be, and how sure that is. */
function candidatesIn(scene: Scene): LocatedField[] {
  const found = behindLabels(scene);
  for (const kind of allKinds) {
    // Boxes of which nobody can tell what they are have the score 0: they are no other field's.
    const sure = found.filter(({ score }) => score >= SURE || score === 0);
    const taken = new Set(sure.flatMap(({ control }) => control.elements));
    found.push(...(kind.candidates?.(scene, taken) ?? []));
  }
  return found.filter(candidate => !isInDoubt(candidate, found));
}

/** What stands between the label of a field that is chosen and the next label. */
function behindLabels({ tokens, boxes, labels }: Scene): LocatedField[] {
  return labels.flatMap((label): LocatedField[] => {
    const { field, token } = label;
    if (!isChoiceField(field) || isOneOfCaptions(label, tokens)) return [];
    const region = tokens
      .slice(label.from, label.to)
      .filter(
        each => each.kind === 'text' || each.control === 'button' || !standsInNextRow(label, each, tokens),
      );
    const here = boxes.filter(box => region.includes(box.token));
    const at = { isFlag: isFlag(field), wordOf: choiceWordOf[field], region, boxes: here };
    const control = firstOf(kind => kind.behind?.(at));
    return control ? [{ field, control, label: token.element, score: SURE }] : [];
  });
}

/**
 * Whether a plain text and a box are there for the same flag: "Disabled" after "Status" may be a drop-down of plain
 * elements, or tell how the last delivery went. The box counts where it says itself what it is for, or where both say the
 * same; else neither does.
 */
function isInDoubt(candidate: LocatedField, found: readonly LocatedField[]): boolean {
  const same = found.filter(({ field }) => field === candidate.field && isFlag(field));
  const words = same.filter(isPlainWord);
  const boxes = same.filter(isBox);
  if (words.length === 0 || boxes.length === 0) return false;
  if (words.includes(candidate)) return true;
  if (!boxes.includes(candidate) || candidate.score >= CLEAR) return false;
  const answer = candidate.control.read(answerOf);
  return words.some(({ control }) => control.read(answerOf) !== answer);
}

function isPlainWord({ control }: LocatedField): boolean {
  const [element, ...more] = control.elements;
  return element !== undefined && more.length === 0 && controlKind(element) === null;
}

function isBox({ control, score }: LocatedField): boolean {
  const kinds = control.elements.map(controlKind);
  return score > 0 && kinds.every(kind => kind === 'checkbox' || kind === 'radio' || kind === 'toggle');
}
