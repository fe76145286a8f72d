import { type FieldName, isTextField } from '../../webhook/fields.ts';
import { type Name, type NameSource, namesOf } from '../dom/names.ts';
import { holds } from '../dom/tree.ts';
import { readText, shownText, untoldText } from '../dom/values.ts';
import { sameShape } from '../dom/visible.ts';
import { controlBefore, type Label } from '../form/labels.ts';
import { isTitle, standsInNextRow } from '../form/rows.ts';
import type { ControlToken, Token } from '../form/scene.ts';
import { pageTurn, writeText } from '../interact/press.ts';
import { fieldOf, normalise } from '../vocabulary/words.ts';
import { defineKind, type Kind, type LocatedField } from './kind.ts';
import { type Found, type TextBox, withKeptSecrets, withRepeats } from './secrets.ts';
import { tagsFor } from './tags.ts';

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
export const text: Kind<TextBox> = defineKind({
  candidates: ({ tokens, labels }, taken) => locateTexts(tokens, labels, taken),
  pointed: (_, { control, element }) => (control === 'text' ? text.of({ element }) : null),
  elements: ({ element, repeat }) => (repeat ? [element, repeat] : [element]),
  read: ({ element, kept }) => {
    const typed = standsAfterScheme(element) ? null : readText(element);
    return typed !== '' || kept === undefined ? typed : kept && (readText(kept) || null);
  },
  write: async (find, value) => {
    await typeInto(find, String(value));
    return { missing: [] };
  },
  untold: ({ element }) => untoldText(element),
});

/** Types a text, and once more where the form asks for it twice. */
async function typeInto(find: () => TextBox | null, typed: string): Promise<void> {
  const box = find();
  if (box) writeText(box.element, typed);
  if (!box?.repeat) return;
  await pageTurn();
  const repeat = box.repeat.isConnected ? box.repeat : find()?.repeat;
  if (repeat) writeText(repeat, typed);
}

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
    ...candidates.flatMap(byName),
    ...texts.flatMap((label, index) => byPlace(label, texts[index - 1], tokens, candidates)),
  ];
  return withRepeats(withKeptSecrets(found, tokens), tokens).map(({ box, token, ...rest }) => ({
    ...rest,
    control: rest.field === 'oauth2_scopes' ? tagsFor(token, rest.label, tokens) : text.of(box),
  }));
}

function byName({ token, names }: Candidate): Found[] {
  return names.flatMap(({ source, text, element }) => {
    const field = fieldOf(text);
    if (!field || !isTyped(field)) return [];
    return [located(field, token, element, SOURCE_SCORES[source])];
  });
}

function located(field: FieldName, token: ControlToken, label: Element | null, score: number): Found {
  return { field, token, box: { element: token.element }, label, score };
}

function byPlace(
  label: Label,
  previous: Label | undefined,
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): Found[] {
  const earlier = controlBefore(label, tokens);
  if (earlier?.control === 'text' && candidates.some(({ token }) => token === earlier))
    return [located(label.field, earlier, label.token.element, AROUND)];
  const region = tokens.slice(label.from, label.to);
  const takes = label.field === 'oauth2_scopes' ? ['text', 'choice'] : ['text'];
  const inRegion = candidates.filter(({ token }) => takes.includes(token.control) && region.includes(token));
  const [first] = inRegion;
  if (!first || isVisiblyAnothers(first, label) || hasLabelBetween(region, first.token, label)) return [];
  if (isOneOfSeveral(first, inRegion, region) || standsInNextRow(label, first.token, tokens)) return [];
  const isControl = (token: Token) => token.kind === 'control' && token.control !== 'button';
  const dangling =
    previous?.to === label.from - 1 && !tokens.slice(previous.from, previous.to).some(isControl);
  if (dangling && inRegion.length > 1) return [];
  const contradicted = first.names.some(name => contradicts(name, label));
  const score = BEFORE - (contradicted ? CONTRADICTED : 0);
  return [located(label.field, first.token, label.token.element, score)];
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
