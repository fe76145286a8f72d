import { type FieldName, isTextField } from '../../webhook/fields.ts';
import { type Name, type NameSource, namesOf } from '../dom/names.ts';
import { holds } from '../dom/tree.ts';
import { readText, shownText } from '../dom/values.ts';
import { sameShape } from '../dom/visible.ts';
import { controlBefore, type Label } from '../form/labels.ts';
import { isTitle, standsInNextRow } from '../form/rows.ts';
import type { ControlToken, Token } from '../form/scene.ts';
import { fieldOf, normalise } from '../vocabulary/words.ts';
import type { ControlOf, Kind, LocatedField } from './kind.ts';
import { withKeptSecrets, withRepeats } from './secrets.ts';

const SOURCE_SCORES: Readonly<Record<NameSource, number>> = {
  labelledby: 100,
  label: 100,
  'aria-label': 90,
  table: 80,
  group: 30,
  placeholder: 45,
  title: 45,
};
const BEFORE = 70;
const AROUND = 60;
/** What a name of another kind in the markup takes from a guess by place. */
const CONTRADICTED = 25;

const isTyped = (field: FieldName) => isTextField(field) || field === 'oauth2_scopes';

interface Candidate {
  readonly token: ControlToken;
  readonly names: readonly Name[];
}

/** A box in which a text is typed. */
export const text: Kind<ControlOf<'text'>> = {
  candidates: ({ tokens, labels }, taken) => locateTexts(tokens, labels, taken),
  pointed: (_, { control, element }) => (control === 'text' ? { kind: 'text', element } : null),
  elements: ({ element, repeat }) => (repeat ? [element, repeat] : [element]),
  read: ({ element, kept }) => {
    const typed = standsAfterScheme(element) ? null : readText(element);
    return typed !== '' || kept === undefined ? typed : kept && (readText(kept) || null);
  },
};

const SCHEME = /^https?:\/\/$/i;

/** Whether the scheme of a URL stands before its box, as a text or as a list's choice: then the box holds but the rest. */
function standsAfterScheme(box: Element): boolean {
  for (const at of [box, box.parentElement]) {
    const before = at?.previousElementSibling;
    const texts = before ? [shownText(before), ...Array.from(before.querySelectorAll('option'), textOf)] : [];
    if (before?.localName === 'select' && 'value' in before) texts.push(String(before.value));
    if (texts.some(text => SCHEME.test(text.trim()))) return true;
  }
  return false;
}

function textOf({ textContent }: Element): string {
  return textContent ?? '';
}

/** Candidates for the fields that are typed, each control with every field that it could be. */
function locateTexts(
  tokens: readonly Token[],
  labels: readonly Label[],
  taken: ReadonlySet<Element>,
): LocatedField[] {
  const candidates = tokens.flatMap(token =>
    token.kind === 'control' &&
    (token.control === 'text' || token.control === 'choice') &&
    !taken.has(token.element) &&
    !token.element.matches('[type=search]:not([role=combobox]),[role=searchbox]')
      ? [{ token, names: namesOf(token.element) }]
      : [],
  );
  const texts = labels.filter(({ field }) => isTyped(field));
  const found = [
    ...candidates.flatMap(candidate => byName(candidate, tokens)),
    ...texts.flatMap((label, index) => byPlace(label, texts[index - 1], tokens, candidates)),
  ];
  return withRepeats(withKeptSecrets(found, tokens), tokens);
}

function byName({ token, names }: Candidate, tokens: readonly Token[]): LocatedField[] {
  return names.flatMap(({ source, text, element }) => {
    const field = fieldOf(text);
    if (!field || !isTyped(field)) return [];
    return [located(field, token, element, SOURCE_SCORES[source], tokens)];
  });
}

/** The texts between a label and its combo box: where such a box takes several words, they stand there as chips. */
function chipsBefore(token: ControlToken, label: Element | null, tokens: readonly Token[]): Element[] {
  const chips: Element[] = [];
  for (let index = tokens.indexOf(token) - 1; index >= 0 && chips.length < 40; index--) {
    const other = tokens[index];
    if (!other || (label && isOfLabel(other, label, token))) break;
    if (other.kind === 'text') chips.unshift(other.element);
    else if (other.control !== 'button') break;
  }
  return chips;
}

/** A label may be the text of what holds the box and its chips, too. */
function isOfLabel({ element }: Token, label: Element, box: ControlToken): boolean {
  return element === label || (holds(label, element) && !holds(label, box.element));
}

function located(
  field: FieldName,
  token: ControlToken,
  label: Element | null,
  score: number,
  tokens: readonly Token[],
): LocatedField {
  const { element } = token;
  if (field !== 'oauth2_scopes') return { field, control: { kind: 'text', element }, label, score };
  return {
    field,
    control: { kind: 'choice', element, shown: chipsBefore(token, label, tokens) },
    label,
    score,
  };
}

function byPlace(
  label: Label,
  previous: Label | undefined,
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): LocatedField[] {
  const earlier = controlBefore(label, tokens);
  if (earlier?.control === 'text' && candidates.some(({ token }) => token === earlier))
    return [located(label.field, earlier, label.token.element, AROUND, tokens)];
  const region = tokens.slice(label.from, label.to);
  const inRegion = candidates.filter(({ token }) => token.control === 'text' && region.includes(token));
  const [first] = inRegion;
  if (!first || isVisiblyAnothers(first, label) || hasLabelBetween(region, first.token, label)) return [];
  if (isOneOfSeveral(first, inRegion, region) || standsInNextRow(label, first.token, tokens)) return [];
  const isControl = (token: Token) => token.kind === 'control' && token.control !== 'button';
  const dangling =
    previous?.to === label.from - 1 && !tokens.slice(previous.from, previous.to).some(isControl);
  if (dangling && inRegion.length > 1) return [];
  const contradicted = first.names.some(name => contradicts(name, label));
  return [
    located(
      label.field,
      first.token,
      label.token.element,
      BEFORE - (contradicted ? CONTRADICTED : 0),
      tokens,
    ),
  ];
}

/**
 * Whether a label may mean another of the boxes after it: a second box beside the first with nothing to tell them
 * apart, or a text before the first that may be that one's label ("Name", "Description", box, box).
 */
function isOneOfSeveral(first: Candidate, boxes: readonly Candidate[], region: readonly Token[]): boolean {
  const [, second] = boxes;
  if (!second || first.names.length > 0) return false;
  const at = region.indexOf(first.token);
  const between = region.slice(at + 1, region.indexOf(second.token));
  const beside = second.names.length === 0 && !between.some(token => token.kind === 'text' && !token.within);
  return beside || region.slice(0, at).some(token => token.kind === 'text' && isTitle(token.text));
}

/** Words of the control's own that name another field; "URL" in a box under "Token URL" is only shorter. */
function contradicts({ source, text }: Name, { field, token }: Label): boolean {
  if (source === 'aria-label') return true;
  const other = fieldOf(text);
  return other !== undefined && other !== field && !normalise(token.text).includes(normalise(text));
}

/** Another text on the page names this control by markup, so a label that merely stands before it does not. */
function isVisiblyAnothers({ names }: Candidate, label: Label): boolean {
  return names.some(
    ({ source, element }) =>
      (source === 'label' || source === 'labelledby') &&
      element !== null &&
      !holds(element, label.token.element),
  );
}

function hasLabelBetween(region: readonly Token[], control: ControlToken, label: Label): boolean {
  return region
    .slice(0, region.indexOf(control))
    .some(token => token.kind === 'text' && !token.within && sameShape(token.element, label.token.element));
}
