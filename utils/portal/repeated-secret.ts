import type { FieldName } from '../webhook/fields.ts';
import type { LocatedField } from './field-control.ts';
import { SECRETS } from './kept-secret.ts';
import { namesOf } from './names.ts';
import type { ControlToken, Token } from './outline.ts';
import { MARK } from './stands-in-next-row.ts';
import { fieldOf } from './words.ts';

const ONCE_MORE =
  /^((please )?(confirm|repeat|re-?enter|re-?type|verify)( (the|your))?|confirmation of)\b|\b(again|once more|confirmation|\(?repeat(ed)?\)?)\W*$/i;

/** Gives the box of a secret the one behind it that asks for the same once more. */
export function withRepeats(found: readonly LocatedField[], tokens: readonly Token[]): LocatedField[] {
  return found.map(candidate => {
    const { field, control } = candidate;
    if (!SECRETS.has(field) || control.kind !== 'text') return candidate;
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
