import { type FieldName, isSecretField } from '../../webhook/fields.ts';
import { isLocked } from '../dom/control.ts';
import { namesOf } from '../dom/names.ts';
import { saysKept } from '../dom/values.ts';
import type { Label } from '../form/labels.ts';
import { MARK } from '../form/rows.ts';
import type { ControlToken, Token } from '../form/scene.ts';
import { fieldOf } from '../vocabulary/words.ts';
import type { LocatedField } from './kind.ts';

const NEW = /^new\b/i;

/**
 * The boxes in which a secret is replaced, which leave it as it is where they are empty: those called new, and those of
 * which a hint says so. One in which nobody can type shows the secret that is kept, and is no field of its own.
 */
export function withKeptSecrets(found: readonly LocatedField[], tokens: readonly Token[]): LocatedField[] {
  const isShown = ({ field, control }: LocatedField) =>
    isSecretField(field) && control.kind === 'text' && isLocked(control.element);
  const isReplacing = (one: LocatedField) => !isShown(one) && keeps(one, tokens);
  return found.flatMap(candidate => {
    const others = found.filter(({ field }) => field === candidate.field);
    if (isShown(candidate)) return others.some(isReplacing) ? [] : [candidate];
    const { control } = candidate;
    if (control.kind !== 'text' || !isReplacing(candidate)) return [candidate];
    const shown = others.find(isShown)?.control;
    return [{ ...candidate, control: { ...control, kept: shown?.kind === 'text' ? shown.element : null } }];
  });
}

function keeps({ field, control, label }: LocatedField, tokens: readonly Token[]): boolean {
  if (!isSecretField(field) || control.kind !== 'text') return false;
  const names = [label?.textContent?.trim() ?? '', ...namesOf(control.element).map(({ text }) => text)];
  const isSaid = [...names, ...hintsOf(control.element, tokens)].some(saysKept);
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
export function withRepeats(found: readonly LocatedField[], tokens: readonly Token[]): LocatedField[] {
  return found.map(candidate => {
    const { field, control } = candidate;
    if (!isSecretField(field) || control.kind !== 'text') return candidate;
    const next = tokens
      .slice(tokens.findIndex(({ element }) => element === control.element) + 1)
      .find((token): token is ControlToken => token.kind === 'control' && token.control !== 'button');
    const isRepeat = next?.control === 'text' && asksAgain(next, field, tokens);
    return isRepeat ? { ...candidate, control: { ...control, repeat: next.element } } : candidate;
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

const CLIENT_SECRET = 'oauth2_client_secret';

interface Named {
  readonly candidates: readonly LocatedField[];
  readonly labels: readonly Label[];
}

/**
 * A "Secret" right after the client ID is the client's, where the form calls no other field so: gives candidates and labels
 * that say that instead of the signing secret.
 */
export function nameClientSecret(named: Named, tokens: readonly Token[]): Named {
  const { candidates, labels } = named;
  if (candidates.some(({ field }) => field === CLIENT_SECRET)) return named;
  const isFor = (field: FieldName, token: Token | undefined) =>
    candidates.some(candidate => candidate.field === field && typedElement(candidate) === token?.element);
  const controls = tokens.filter(token => token.kind === 'control' && token.control !== 'button');
  const at = controls.findIndex(
    (token, index) => isFor('secret', token) && isFor('oauth2_client_id', controls[index - 1]),
  );
  const [clientId, secret] = [controls[at - 1], controls[at]];
  if (!clientId || !secret) return named;
  const between = tokens.slice(tokens.indexOf(clientId), tokens.indexOf(secret));
  return {
    candidates: candidates.map(candidate =>
      candidate.field === 'secret' && typedElement(candidate) === secret.element
        ? { ...candidate, field: CLIENT_SECRET }
        : candidate,
    ),
    labels: labels.map(label =>
      label.field === 'secret' && between.includes(label.token) ? { ...label, field: CLIENT_SECRET } : label,
    ),
  };
}

function typedElement({ control }: LocatedField): Element | null {
  return control.kind === 'text' ? control.element : null;
}
