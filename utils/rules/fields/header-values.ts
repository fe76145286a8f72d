import { createScanner } from 'jsonc-parser';
import { withoutMask } from '../../webhook/draft.ts';
import type { HeaderField, NotString } from '../../webhook/headers.ts';
import { defineHeaderRule } from '../define-header-rule.ts';
import type { Rule } from '../define-rule.ts';
import {
  blanks,
  controls,
  controlsAndBlanks,
  doubleQuotes,
  findCharacter,
  invisibles,
  singleQuotes,
  splitLine,
  trimCharacters,
  trimEdges,
  visibleNonAscii,
  wideBlanks,
  zeroWidths,
} from '../text/characters.ts';
import { characterName, visibleText } from '../text/wording.ts';

export const headerValueRules: readonly Rule[] = [
  defineHeaderRule({
    codes: { HEADER_NOT_STRING: 'error' },
    find({ name, value }) {
      if (typeof value === 'string') return undefined;
      return {
        code: 'HEADER_NOT_STRING',
        args: { name: visibleText(name), type: value.type },
        fixable: true,
      };
    },
    fix: ({ value }) => (typeof value === 'string' ? undefined : { value: asString(value) }),
  }),
  /** CR, LF, NUL and the other controls are invalid in a field value (RFC 9110 section 5.5). */
  defineHeaderRule({
    codes: { HEADER_VALUE_CONTROL: 'error' },
    find({ value }) {
      if (typeof value !== 'string') return undefined;
      const found = findCharacter(value, controls);
      if (!found) return undefined;
      return {
        code: 'HEADER_VALUE_CONTROL',
        args: { character: characterName(found.character), position: found.position },
        fixable: !controls.test(trimCharacters(value, controlsAndBlanks)),
      };
    },
    fix: ({ value }) =>
      typeof value === 'string' ? { value: trimCharacters(value, controlsAndBlanks) } : undefined,
  }),
  defineHeaderRule({
    codes: { HEADER_VALUE_IS_LINE: 'warning' },
    find(field) {
      if (!withoutName(field)) return undefined;
      return {
        code: 'HEADER_VALUE_IS_LINE',
        args: field.name === '' ? { variant: 'unnamed' } : {},
        fixable: true,
      };
    },
    fix: withoutName,
  }),
  defineHeaderRule({
    codes: { HEADER_VALUE_INVISIBLE: 'warning' },
    find({ value }) {
      const found = typeof value === 'string' ? findCharacter(value, invisibles) : undefined;
      if (!found) return undefined;
      return {
        code: 'HEADER_VALUE_INVISIBLE',
        args: { character: characterName(found.character), position: found.position },
        fixable: true,
      };
    },
    fix: ({ value }) => (typeof value === 'string' ? { value: plain(value) } : undefined),
  }),
  /** A field value has no white space at its ends; receivers take it off (RFC 9110 section 5.5). */
  defineHeaderRule({
    codes: { HEADER_VALUE_EDGE_SPACE: 'warning' },
    find({ value }) {
      if (typeof value !== 'string' || trimCharacters(value, blanks) === value) return undefined;
      return { code: 'HEADER_VALUE_EDGE_SPACE', fixable: true };
    },
    fix: ({ value }) => (typeof value === 'string' ? { value: trimCharacters(value, blanks) } : undefined),
  }),
  /** Senders differ: UTF-8, Latin-1 or a refusal; RFC 9110 section 5.5 leaves the bytes above 0x7F opaque. */
  defineHeaderRule({
    codes: { HEADER_VALUE_NON_ASCII: 'warning' },
    find({ value }) {
      if (typeof value !== 'string') return undefined;
      if (findCharacter(withoutMask(value), visibleNonAscii) === undefined) return undefined;
      const found = findCharacter(value, visibleNonAscii);
      if (!found) return undefined;
      return {
        code: 'HEADER_VALUE_NON_ASCII',
        args: { character: characterName(found.character), position: found.position },
      };
    },
  }),
  /** One scheme, then its credentials (RFC 9110 section 11.4). */
  defineHeaderRule({
    codes: { HEADER_SCHEME_DOUBLED: 'warning' },
    find({ name, value }) {
      const scheme = typeof value === 'string' && /authorization$/i.test(name) && doubled.exec(value)?.[1];
      return scheme
        ? { code: 'HEADER_SCHEME_DOUBLED', args: { scheme: visibleText(scheme) }, fixable: true }
        : undefined;
    },
    fix: ({ value }) => (typeof value === 'string' ? { value: withSchemeOnce(value) } : undefined),
  }),
  defineHeaderRule({
    codes: { HEADER_VALUE_EMPTY: 'note' },
    find({ name, value }) {
      // A name that holds the whole line holds the value too.
      if (value !== '' || trimEdges(name) === '' || splitLine(name)) return undefined;
      return { code: 'HEADER_VALUE_EMPTY' };
    },
  }),
];

const doubled = /^\s*([a-z][a-z\d-]{1,40})\s+(?=\1\s+\S)/i;

function withSchemeOnce(value: string): string {
  const once = value.replace(doubled, '');
  return once === value ? value : withSchemeOnce(once);
}

/** The JSON text without the white space between its tokens; numbers stay as written. */
function asString({ json, type }: NotString): string {
  if (type === 'null') return '';
  const scanner = createScanner(json, true);
  let text = '';
  do {
    scanner.scan();
    text += json.slice(scanner.getTokenOffset(), scanner.getTokenOffset() + scanner.getTokenLength());
  } while (scanner.getPosition() < json.length);
  return text;
}

function withoutName({ name, value }: HeaderField): { name?: string; value: string } | undefined {
  const first = typeof value === 'string' ? splitLine(value) : undefined;
  if (!first || (name !== '' && !isSame(first.name, name))) return undefined;
  let rest = first.value;
  // A line pasted twice would otherwise leave a line again.
  for (let line = splitLine(rest); line && isSame(line.name, first.name); line = splitLine(rest))
    rest = line.value;
  return name === '' ? { name: first.name, value: rest } : { value: rest };
}

function isSame(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase();
}

function plain(value: string): string {
  const characters = [...value].map(character => {
    if (zeroWidths.test(character)) return '';
    if (wideBlanks.test(character)) return ' ';
    if (singleQuotes.test(character)) return "'";
    return doubleQuotes.test(character) ? '"' : character;
  });
  return trimCharacters(characters.join(''), blanks);
}
