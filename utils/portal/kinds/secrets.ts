import { type FieldName, isSecretField } from '../../webhook/fields.ts';
import { isLocked } from '../dom/control.ts';
import { namesOf } from '../dom/names.ts';
import { saysKept } from '../dom/values.ts';
import { MARK } from '../form/rows.ts';
import type { ControlToken, Token } from '../form/scene.ts';
import { fieldOf } from '../vocabulary/words.ts';

/** A box in which a text is typed. */
export interface TextBox {
  readonly element: Element;
  /** Set where the value stays as it is while the box is empty: the box that shows it, if any does. */
  readonly kept?: Element | null;
  /** The box in which the same is typed once more, where there is one. */
  readonly repeat?: Element;
}

/** A field that is typed, as it was found. */
export interface Found {
  readonly field: FieldName;
  readonly token: ControlToken;
  readonly box: TextBox;
  readonly label: Element | null;
  readonly score: number;
}

const NEW = /^new\b/i;

/**
 * The boxes in which a secret is replaced, which leave it as it is where they are empty: those called new, and those of
 * which a hint says so. One in which nobody can type shows the secret that is kept, and is no field of its own.
 */
export function withKeptSecrets(found: readonly Found[], tokens: readonly Token[]): Found[] {
  const isShown = ({ field, box }: Found) => isSecretField(field) && isLocked(box.element);
  const isReplacing = (one: Found) => !isShown(one) && keeps(one, tokens);
  return found.flatMap(candidate => {
    const others = found.filter(({ field }) => field === candidate.field);
    if (isShown(candidate)) return others.some(isReplacing) ? [] : [candidate];
    if (!isReplacing(candidate)) return [candidate];
    return [{ ...candidate, box: { ...candidate.box, kept: others.find(isShown)?.box.element ?? null } }];
  });
}

function keeps({ field, box: { element }, label }: Found, tokens: readonly Token[]): boolean {
  if (!isSecretField(field)) return false;
  const names = [label?.textContent?.trim() ?? '', ...namesOf(element).map(({ text }) => text)];
  const isSaid = [...names, ...hintsOf(element, tokens)].some(saysKept);
  return isSaid || names.some(name => NEW.test(name));
}

/** The texts behind a box, up to the next box or label. */
function hintsOf(element: Element, tokens: readonly Token[]): string[] {
  const behind = tokens.slice(tokens.findIndex(token => token.element === element) + 1);
  const end = behind.findIndex(token =>
    token.kind === 'text' ? fieldOf(token.text) : token.control !== 'button',
  );
  const near = behind.slice(0, end < 0 ? undefined : end);
  return near.flatMap(token => (token.kind === 'text' && !token.within ? [token.text] : []));
}

const ONCE_MORE =
  /^((please )?(confirm|repeat|re-?enter|re-?type|verify)( (the|your))?|confirmation of)\b|\b(again|once more|confirmation|\(?repeat(ed)?\)?)\W*$/i;

/** Gives the box of a secret the one behind it that asks for the same once more. */
export function withRepeats(found: readonly Found[], tokens: readonly Token[]): Found[] {
  return found.map(candidate => {
    const { field, box } = candidate;
    if (!isSecretField(field)) return candidate;
    const next = tokens
      .slice(tokens.findIndex(({ element }) => element === box.element) + 1)
      .find((token): token is ControlToken => token.kind === 'control' && token.control !== 'button');
    const isRepeat = next?.control === 'text' && asksAgain(next, field, tokens);
    return isRepeat ? { ...candidate, box: { ...box, repeat: next.element } } : candidate;
  });
}

function asksAgain(box: ControlToken, field: FieldName, tokens: readonly Token[]): boolean {
  const before = tokens
    .slice(0, tokens.indexOf(box))
    .findLast(token => token.kind === 'control' || !MARK.test(token.text));
  const names = namesOf(box.element)
    .filter(({ source }) => source !== 'group')
    .map(({ text }) => text);
  const caption = before?.kind === 'text' && !before.within ? [before.text] : [];
  return [...names, ...caption].some(text => {
    const rest = text.trim().replace(ONCE_MORE, '').trim();
    return rest !== text.trim() && (rest === '' || fieldOf(rest) === field);
  });
}
