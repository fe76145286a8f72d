import type { FieldName } from '../webhook/fields.ts';
import type { LocatedField } from './field-control.ts';
import { isLocked } from './is-locked.ts';
import { namesOf } from './names.ts';
import type { Token } from './outline.ts';
import { saysKept } from './says-kept.ts';
import { fieldOf } from './words.ts';

/** The fields whose value is nobody's to see. */
export const SECRETS: ReadonlySet<FieldName> = new Set([
  'secret',
  'splunk_token',
  'oauth2_client_secret',
  'oauth2_password',
]);
const NEW = /^new\b/i;
/**
 * The boxes in which a secret is replaced, which leave it as it is where they are empty: those called new, and those of
 * which a hint says so. One in which nobody can type shows the secret that is kept, and is no field of its own.
 */
export function withKeptSecrets(found: readonly LocatedField[], tokens: readonly Token[]): LocatedField[] {
  const isShown = ({ field, control }: LocatedField) =>
    SECRETS.has(field) && control.kind === 'text' && isLocked(control.element);
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
  if (!SECRETS.has(field) || control.kind !== 'text') return false;
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
