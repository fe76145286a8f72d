import { type FieldName, fieldNames } from '../../webhook/fields.ts';
import { isLocked } from '../dom/control.ts';
import { namesOf } from '../dom/names.ts';
import { type Box, boxesOf } from '../form/boxes.ts';
import { type FoldOut, unfolds } from '../form/fold-out.ts';
import { type Label, labelsOf } from '../form/labels.ts';
import type { Outline, Token } from '../form/scene.ts';
import { withBoxesBehindCaptions } from '../form/side-by-side.ts';
import { locateChoices } from '../kinds/choices.ts';
import type { FieldControl, LocatedField } from '../kinds/field-control.ts';
import { REMARK } from '../kinds/header-pairs.ts';
import { locateHeaders } from '../kinds/headers.ts';
import { nameClientSecret } from '../kinds/secrets.ts';
import { locateTexts } from '../kinds/texts.ts';
import { locateTopics } from '../kinds/topics.ts';
import { fieldOf } from '../vocabulary/words.ts';
import { locatePointed, type PointedFields } from './pointed.ts';
import { readFields } from './read-fields.ts';

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
  const { tokens, captions } = withBoxesBehindCaptions(outline.tokens);
  const boxes = boxesOf(tokens, captions);
  const labels = labelsOf(tokens, ownedTexts(boxes));
  const headers = locateHeaders(tokens, labels.fields);
  const choices = locateChoices(tokens, labels.fields, boxes);
  const taken = new Set(
    [...headers, ...choices.filter(isSure)].flatMap(({ control }) => elementsOf(control)),
  );
  const found = [
    ...headers,
    ...choices,
    ...locateTopics({ ...outline, tokens }, labels.fields, boxes),
    ...locateTexts(tokens, labels.fields, taken),
  ];
  const named = nameClientSecret({ candidates: found, labels: labels.fields }, tokens);
  const byHand = locatePointed(outline, pointed);
  const candidates = [...byHand, ...named.candidates];
  const located = settle(candidates);
  const others = fieldsOfOtherTypes(located.get('type'), candidates, named.labels);
  for (const { field } of byHand) others.delete(field);
  const explained = [...located.values(), ...candidates.filter(({ score }) => score === 0)];
  const used = new Set(explained.flatMap(({ control }) => elementsOf(control)));
  for (const field of others) located.delete(field);
  return {
    located,
    doubtful: doubtsOf(candidates, named.labels, located, others),
    hidden: hiddenFields(outline),
    advanced: labels.advanced,
    leftOver: tokens.some(token => !used.has(token.element) && mayBeField(token, tokens)),
  };
}

function isSure({ score }: LocatedField): boolean {
  return score >= 70;
}

/** Words that stand beside boxes are no labels, unless they are written like one: a lone switch's text is its label. */
function ownedTexts(boxes: readonly Box[]): ReadonlySet<Token> {
  return new Set(boxes.flatMap(box => box.owned));
}

/** The elements a field's control takes up, so that no other field claims them. */
export function elementsOf(control: FieldControl): Element[] {
  switch (control.kind) {
    case 'text':
      return control.repeat ? [control.element, control.repeat] : [control.element];
    case 'options':
      return control.options.map(option => option.element);
    case 'topics':
      return [
        ...control.boxes.map(box => box.element),
        ...(control.list ? [control.list.element] : []),
        ...(control.transfer?.elements ?? []),
      ];
    case 'header-lines':
      return [...control.boxes];
    case 'header-rows':
      return control.rows.flatMap(row => [row.name, row.value]);
    default:
      return [control.element];
  }
}

function settle(candidates: readonly LocatedField[]): Map<FieldName, LocatedField> {
  const located = new Map<FieldName, LocatedField>();
  const taken = new Set<Element>();
  const rejected = new Set<FieldName>();
  const ranked = candidates.filter(({ score }) => score > 0).sort((one, other) => other.score - one.score);
  for (const candidate of ranked) {
    const { field, control, score } = candidate;
    const elements = elementsOf(control);
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
  const elements = elementsOf(other);
  return elementsOf(one).some(element => elements.includes(element));
}

function sharesElement(control: FieldControl, elements: readonly Element[]): boolean {
  return elementsOf(control).some(element => elements.includes(element));
}

function doubtsOf(
  candidates: readonly LocatedField[],
  labels: readonly Label[],
  located: ReadonlyMap<FieldName, LocatedField>,
  others: ReadonlySet<FieldName>,
): Set<FieldName> {
  const seen = [...candidates, ...labels].map(({ field }) => field);
  return new Set(seen.filter(field => !located.has(field) && !others.has(field)));
}

/** Fields of which a text is folded away, or heads a part that is. */
function hiddenFields({ tokens, hidden }: Outline): Set<FieldName> {
  const heads = tokens.filter(
    token => token.kind === 'text' && token.within && unfolds(token.within) === false,
  );
  const texts = [...hidden, ...heads].flatMap(token => (token.kind === 'text' ? [fieldOf(token.text)] : []));
  return new Set(fieldNames.filter(field => texts.includes(field)));
}

/** Words that name a type's field whatever else a form has; "Password" and "Token" are many things. */
const TELLING: Readonly<Record<string, RegExp>> = {
  oauth2: /oauth/i,
  splunk: /splunk|\bhec\b|event collector/i,
};

/**
 * The fields that only another type than the chosen one has, and that general words alone speak of: under HTTP Post a
 * "Password" is no OAuth2 password. None while the type is not known.
 */
function fieldsOfOtherTypes(
  typeField: LocatedField | undefined,
  candidates: readonly LocatedField[],
  labels: readonly Label[],
): Set<FieldName> {
  const type = typeIn(typeField);
  const isOthers = (field: FieldName) =>
    type !== '' && typeOfField(field) !== null && typeOfField(field) !== type;
  const named = [
    ...labels.map(({ field, token }) => ({ field, text: token.text })),
    ...candidates.filter(({ field }) => isOthers(field)).flatMap(textsOf),
  ].filter(({ field }) => isOthers(field));
  const isTold = ({ field, text }: NamedBy) =>
    fieldOf(text) === field && TELLING[typeOfField(field) ?? '']?.test(text) === true;
  const told = new Set(named.filter(isTold).map(({ field }) => field));
  return new Set(named.map(({ field }) => field).filter(field => !told.has(field)));
}

interface NamedBy {
  readonly field: FieldName;
  readonly text: string;
}

function typeIn(typeField: LocatedField | undefined): string {
  const typeOnly = (field: FieldName) => (field === 'type' ? typeField?.control : undefined);
  const { type } = readFields(typeOnly, () => ({ status: 'unreadable' }));
  return type.status === 'read' ? type.value : '';
}

/** The type that a field's name begins with. */
function typeOfField(field: FieldName): string | null {
  return Object.keys(TELLING).find(type => field.startsWith(`${type}_`)) ?? null;
}

function textsOf({ field, control, label }: LocatedField): NamedBy[] {
  const elements = control.kind === 'options' ? control.options.map(({ element }) => element) : [];
  const names = ('element' in control ? [control.element] : elements).flatMap(namesOf);
  return ['', label?.textContent ?? '', ...names.map(({ text }) => text)].map(text => ({ field, text }));
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
  return ![caption, ...namesOf(token.element).map(({ text }) => text)].some(text => REMARK.test(text.trim()));
}
