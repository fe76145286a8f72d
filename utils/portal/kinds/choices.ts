import type { FieldName } from '../../webhook/fields.ts';
import { namesOf } from '../dom/names.ts';
import { holds } from '../dom/tree.ts';
import type { Box } from '../form/boxes.ts';
import { isOneOfCaptions, type Label } from '../form/labels.ts';
import { standsInNextRow, standsUnderAnother, wordBeside } from '../form/rows.ts';
import { type ControlToken, isOpenedBy, type TextToken, type Token } from '../form/scene.ts';
import { answerOf, type ChoiceField, choiceWordOf, fieldOf, isChoiceField } from '../vocabulary/words.ts';
import { listsByOptions, withoutPlainWords } from './choice-lists.ts';
import type { FieldControl, LocatedField } from './field-control.ts';

const TWO_WAY: ReadonlySet<FieldName> = new Set(['enabled', 'verify_cert']);

/** Candidates for the fields that are chosen: type, grant type, status and certificate check. */
export function locateChoices(
  tokens: readonly Token[],
  labels: readonly Label[],
  boxes: readonly Box[],
): LocatedField[] {
  const byLabel = labels.flatMap(label => {
    if (!isChoiceField(label.field) || isOneOfCaptions(label, tokens)) return [];
    const region = tokens
      .slice(label.from, label.to)
      .filter(token => !isAnswerable(token) || !standsInNextRow(label, token, tokens));
    const control = inRegion(label.field, region, boxes, tokens);
    return control ? [{ field: label.field, control, label: label.token.element, score: 70 }] : [];
  });
  const found = [
    ...byLabel,
    ...listsByOptions(tokens, labels),
    ...byName(tokens, labels),
    ...byOwnText(boxes, tokens),
    ...byGroup(boxes),
    ...statusPair(boxes, tokens),
  ];
  return withoutPlainWords(found, tokens);
}

function isAnswerable(token: Token): token is ControlToken {
  return token.kind === 'control' && token.control !== 'button';
}

function inRegion(
  field: ChoiceField,
  region: readonly Token[],
  boxes: readonly Box[],
  tokens: readonly Token[],
): FieldControl | null {
  const word = choiceWordOf[field];
  const here = boxes.filter(box => region.includes(box.token));
  const options = here.filter(box => box.token.control !== 'checkbox' && box.texts.some(text => word(text)));
  if (options.length > 1) return optionsFrom(options, word);
  const choice = region.find(isAnswerable);
  const first = region.find(token => token.kind === 'control' || word(token.text) !== undefined);
  const words = region.filter(
    (token): token is TextToken => token.kind === 'text' && word(token.text) !== undefined,
  );
  const [only, second] = words;
  // What comes after two answers belongs to another field.
  const isAfterAnswers = choice && second && region.indexOf(second) < region.indexOf(choice);
  if (TWO_WAY.has(field) && isAfterAnswers) return toggles(words.slice(0, 2), word);
  if (choice?.control === 'choice') return choiceFrom(choice, region);
  if (TWO_WAY.has(field) && choice && isSwitch(choice, here)) return switchOf(choice, here);
  if (choice?.control === 'text' && word(shownValue(choice, tokens))) return choiceFrom(choice, region);
  if (!only) return null;
  if (words.length > 1) return toggles(words, word);
  if (ACTION.test(only.text.trim())) return null;
  return first === only || only.within ? { kind: 'word', element: only.within ?? only.element } : null;
}

/** What such a box says is the opposite of its label, so that its tick tells nothing for certain. */
const OPPOSITE =
  /\b(ignore|skip|bypass|disable|deactivate|pause|without|don['’]?t|do not|insecure|untrusted|self-signed|invalid|(accept|trust|allow) (any|all|every))\b/i;
/** What is refused by a box that is called verification, which is no opposite. */
const REFUSED = /\b(reject|refuse|block|deny|denie)s?\b[^.;]*/i;
const UNFIT = /\b(insecure|untrusted|self-signed|invalid)\b/gi;
const NOT = /\b(never|not?|nothing|none)\b/i;
/** A switch may tell its state beside it; a check box tells what its tick means. */
const OFF = /^(disabled|deactivated|paused|suspended|inactive)$/i;
/** A button that says what pressing it does, not how things stand. */
const ACTION = /^(enable|disable|activate|deactivate|pause|resume)$/i;

/** A check box as it is; one that says the opposite is a word that nobody can read for certain. */
function switchOf({ element }: ControlToken, boxes: readonly Box[]): FieldControl {
  const texts = boxes.find(box => box.token.element === element)?.texts ?? [];
  const isNamed = texts.some(text => fieldOf(text) === 'verify_cert');
  const isOpposite = (text: string) =>
    OPPOSITE.test(isNamed && !NOT.test(text) ? withoutRefused(text) : text) ||
    (OFF.test(text.trim()) && !element.matches('[role=switch]'));
  return { kind: texts.some(isOpposite) ? 'word' : 'checkbox', element };
}

function withoutRefused(text: string): string {
  return text.replace(REFUSED, refused => refused.replace(UNFIT, ''));
}

/** A check box, or a lone toggle button: "Yes" not pressed means no, "No" says nothing of what pressing means. */
function isSwitch({ control, element }: ControlToken, boxes: readonly Box[]): boolean {
  if (control === 'checkbox') return true;
  return control === 'toggle' && boxes.length === 1 && answerOf(element.textContent ?? '') !== 'no';
}

/** A box in which nobody can type and that is empty stands in a drop-down for the keyboard's sake, beside the word. */
function shownValue(token: ControlToken, tokens: readonly Token[]): string {
  const { element } = token;
  const own = 'value' in element && typeof element.value === 'string' ? element.value : '';
  if (own !== '' || !element.matches('input[readonly]')) return own;
  return wordBeside(token, tokens)?.text ?? '';
}

function choiceFrom(token: ControlToken, region: readonly Token[]): FieldControl {
  const shown = region.flatMap(other => (other.kind === 'text' ? [other.element] : []));
  return { kind: 'choice', element: token.element, shown: shown.slice(0, 6) };
}

function optionsFrom(boxes: readonly Box[], word: (text: string) => string | undefined): FieldControl {
  return {
    kind: 'options',
    options: boxes.map(({ token, texts }) => ({
      element: token.element,
      text: texts.find(text => word(text) !== undefined) ?? '',
    })),
  };
}

/** Several words side by side without roles, as toggle buttons made of plain elements are. */
function toggles(
  words: readonly TextToken[],
  word: (text: string) => string | undefined,
): FieldControl | null {
  const different = new Set(words.map(token => word(token.text)));
  if (different.size !== words.length) return null;
  return {
    kind: 'options',
    options: words.map(token => ({ element: token.within ?? token.element, text: token.text })),
  };
}

/** Drop-downs that markup names; what they show stands near, and not beyond the label of the next field. */
function byName(tokens: readonly Token[], labels: readonly Label[]): LocatedField[] {
  const starts = new Set<Token>(labels.map(label => label.token));
  return tokens.flatMap((token, index) => {
    if (token.kind !== 'control' || (token.control !== 'choice' && token.control !== 'text')) return [];
    if (isOpenedBy(token.element, tokens)) return [];
    return namesOf(token.element).flatMap(({ source, text, element }) => {
      const field = fieldOf(text);
      if (!isChoiceField(field)) return [];
      const score = source === 'label' || source === 'labelledby' ? 100 : source === 'aria-label' ? 90 : 45;
      const until = tokens.findIndex(
        (other, at) => at > index && (other.kind === 'control' || isAnothers(other, element, starts)),
      );
      const region = tokens.slice(Math.max(0, index - 2), until < 0 ? index + 3 : until);
      return [{ field, control: choiceFrom(token, region), label: element, score }];
    });
  });
}

/** Whether a text is the label of another field than the one that `own` names. */
function isAnothers(token: Token, own: Element | null, labels: ReadonlySet<Token>): boolean {
  return labels.has(token) && !(own && holds(own, token.element));
}

interface Claim {
  readonly field: FieldName;
  readonly token: ControlToken;
  readonly sure: boolean;
  readonly score: number;
}

const OF_CERTIFICATE = /\b(certificates?|ssl|tls)\b/i;
const VERIFIES = /^(verify|validate|check)\b/i;
const OF_STATUS =
  /^((enable|disable|activate|deactivate|pause|suspend)d? (this |the )?webhook|(enabled|disabled|active|paused)\b.*\bdeliver)/i;

/** A sentence that only a person would understand: read where it says plainly what its tick means, else in doubt. */
function claimBySense({ token, texts }: Box): Claim[] {
  const [text = ''] = texts;
  if (OF_CERTIFICATE.test(text) && (OPPOSITE.test(text) || VERIFIES.test(text)))
    return [{ field: 'verify_cert', token, sure: true, score: 62 }];
  return OF_STATUS.test(text) ? [{ field: 'enabled', token, sure: true, score: 62 }] : [];
}

/** A single check box or switch that says itself what it is for, or is the only one under a name of its group or row. */
function byOwnText(boxes: readonly Box[], tokens: readonly Token[]): LocatedField[] {
  const claims = boxes.flatMap((box): Claim[] => {
    const { token, texts } = box;
    if (token.control === 'radio') return [];
    const own = switchField(texts);
    const field = own ?? switchField(namesOf(token.element).map(name => name.text));
    // A bare "Enabled" says so of what it stands under.
    const bare = own !== undefined && texts.every(text => answerOf(text) !== undefined);
    if (!field) return claimBySense(box);
    if (bare && standsUnderAnother([token, ...box.owned], tokens)) return [];
    return [{ field, token, sure: own !== undefined, score: bare ? 65 : 85 }];
  });
  return claims.flatMap(({ field, token, sure, score }) => {
    const shared = !sure && claims.filter(other => other.field === field).length > 1;
    return shared ? [] : [{ field, control: switchOf(token, boxes), label: null, score }];
  });
}

function switchField(texts: readonly string[]): FieldName | undefined {
  return texts.map(fieldOf).find(field => field !== undefined && TWO_WAY.has(field));
}

/** Radios whose group is named by a legend or an accessible name. */
function byGroup(boxes: readonly Box[]): LocatedField[] {
  const groups = new Map<ChoiceField, Box[]>();
  for (const box of boxes) {
    if (box.token.control === 'checkbox') continue;
    for (const name of namesOf(box.token.element)) {
      const field = name.source === 'group' ? fieldOf(name.text) : undefined;
      if (isChoiceField(field) && box.texts.some(text => choiceWordOf[field](text))) {
        groups.set(field, [...(groups.get(field) ?? []), box]);
        break;
      }
    }
  }
  return Array.from(groups, ([field, members]) => ({
    field,
    control: optionsFrom(members, choiceWordOf[field]),
    label: null,
    score: members.length > 1 ? 90 : 0,
  }));
}

/** "Enabled" and "Disabled" say what they are for even where nothing stands above them. */
function statusPair(boxes: readonly Box[], tokens: readonly Token[]): LocatedField[] {
  const pair = boxes.filter(
    ({ token, texts }) =>
      token.control === 'radio' && texts.some(text => /^(en|dis)abled?$/i.test(text.trim())),
  );
  const answers = new Set(pair.map(({ texts }) => answerOf(texts[0] ?? '')));
  const [first] = pair;
  if (
    !first ||
    pair.length !== 2 ||
    answers.size !== 2 ||
    standsUnderAnother([first.token, ...first.owned], tokens)
  )
    return [];
  return [{ field: 'enabled', control: optionsFrom(pair, answerOf), label: null, score: 60 }];
}
