import type { CustomHeaders, HeaderField } from '../../webhook/headers.ts';
import { defineHeaderRule } from '../define-header-rule.ts';
import type { Rule } from '../define-rule.ts';
import { edges, findCharacter, nonToken, trimCharacters, trimEdges } from '../text/characters.ts';
import { isToken, splitLine } from '../text/header-text.ts';
import { knownType } from '../text/used-by-type.ts';
import { characterName, headerLabel } from '../text/wording.ts';

/** Headers that Mist adds to a delivery (API reference, webhooks). */
const ofMist = new Set(['x-mist-signature', 'x-mist-signature-v2', 'x-mist-error']);

/** Headers that an HTTP sender writes itself or that belong to one hop (RFC 9110 sections 7.6.1, 7.8, 8.6, 10.1, 11.7). */
const reserved = new Set([
  'host',
  'content-length',
  'content-type',
  'user-agent',
  'transfer-encoding',
  'connection',
  'keep-alive',
  'te',
  'trailer',
  'upgrade',
  'expect',
  'proxy-authenticate',
  'proxy-authorization',
]);

const edgesAndColon = new RegExp(`:|${edges.source}`, 'u');

export const headerNameRules: readonly Rule[] = [
  defineHeaderRule({
    codes: { HEADER_NAME_EMPTY: 'error' },
    find: ({ name }) => (trimEdges(name) === '' ? { code: 'HEADER_NAME_EMPTY' } : undefined),
  }),
  defineHeaderRule({
    codes: { HEADER_NAME_INVALID: 'error' },
    find(field) {
      const found = findCharacter(field.name, nonToken);
      if (!found || trimEdges(field.name) === '') return undefined;
      const mend = bareName(field);
      return {
        code: 'HEADER_NAME_INVALID',
        args: {
          character: characterName(found.character),
          position: found.position,
          ...(mend && { variant: mend.value === undefined ? 'edges' : 'line' }),
        },
        fixable: mend !== undefined,
      };
    },
    fix: bareName,
  }),
  /** Field names are the same in any letter case (RFC 9110 section 5.1). */
  defineHeaderRule({
    codes: { HEADER_NAME_DUPLICATE: 'error' },
    find({ name }, { index, headers }) {
      const first = firstsOf(headers).get(name.toLowerCase()) ?? index;
      const field = headers.fields[first];
      if (!field || first === index || name.trim() === '') return undefined;
      return {
        code: 'HEADER_NAME_DUPLICATE',
        args: { first: first + 1, firstName: headerLabel(field, first) },
      };
    },
  }),
  defineHeaderRule({
    codes: { HEADER_COLLIDES: 'error' },
    find: ({ name }) => (ofMist.has(name.trim().toLowerCase()) ? { code: 'HEADER_COLLIDES' } : undefined),
  }),
  defineHeaderRule({
    codes: { HEADER_RESERVED: 'warning' },
    find: ({ name }) => (reserved.has(name.trim().toLowerCase()) ? { code: 'HEADER_RESERVED' } : undefined),
  }),
  /** With OAuth2, Mist's cloud fetches the token and puts it in Authorization (Juniper documentation, webhooks). */
  defineHeaderRule({
    codes: { HEADER_AUTH_WITH_OAUTH2: 'warning' },
    find({ name }, { draft }) {
      if (knownType(draft) !== 'oauth2' || name.trim().toLowerCase() !== 'authorization') return undefined;
      return { code: 'HEADER_AUTH_WITH_OAUTH2' };
    },
  }),
];

function bareName({ name, value }: HeaderField): { name: string; value?: string } | undefined {
  const line = value === '' ? splitLine(name) : undefined;
  if (line) return line;
  const bare = trimCharacters(name, edgesAndColon);
  return isToken(bare) ? { name: bare } : undefined;
}

/** Kept while the headers are checked: of thousands, each would be sought among all before it. */
const firsts = new WeakMap<CustomHeaders, ReadonlyMap<string, number>>();

/** Where each name stands first, in lower case. */
function firstsOf(headers: CustomHeaders): ReadonlyMap<string, number> {
  const known = firsts.get(headers);
  if (known) return known;
  const found = new Map<string, number>();
  for (const [index, { name }] of headers.fields.entries()) {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, index);
  }
  firsts.set(headers, found);
  return found;
}
