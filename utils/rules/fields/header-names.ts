import type { CustomHeaders, HeaderField } from '../../webhook/headers.ts';
import { type Around, defineHeaderRule } from '../define-header-rule.ts';
import type { Report, Rule } from '../define-rule.ts';
import {
  edges,
  findCharacter,
  isToken,
  nonToken,
  splitLine,
  trimCharacters,
  trimEdges,
} from '../text/characters.ts';
import { characterName, headerLabel } from '../text/wording.ts';
import { knownType } from '../webhook-type.ts';

/** Headers that Mist adds to a delivery (API reference, webhooks). */
const ofMist = ['X-Mist-Signature', 'X-Mist-Signature-v2', 'X-Mist-Error'];

/** Headers that an HTTP sender writes itself or that belong to one hop (RFC 9110 sections 7.6.1, 7.8, 8.6, 10.1, 11.7; RFC 9113 section 8.2.2). */
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
  'proxy-connection',
  'http2-settings',
  'content-encoding',
]);

const edgesAndColon = new RegExp(`:|${edges.source}`, 'u');

const inOneCase = (name: string) => name.toLowerCase();
/** The part of a CGI variable after `HTTP_` (RFC 3875 section 4.1.18). */
const cgiVariable = (name: string) => name.toUpperCase().replaceAll('-', '_');
const firstInOneCase = earliest(inOneCase);
const firstInCgi = earliest(cgiVariable);

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
    find: (field, around) => sameAsEarlier('HEADER_NAME_DUPLICATE', field, around),
  }),
  /** A CGI variable has the name in capitals, "_" for "-" (RFC 3875 section 4.1.18). */
  defineHeaderRule({
    codes: { HEADER_NAME_CGI: 'warning' },
    find(field, around) {
      const isSame = sameAsEarlier('HEADER_NAME_DUPLICATE', field, around);
      return isSame ? undefined : sameAsEarlier('HEADER_NAME_CGI', field, around);
    },
  }),
  defineHeaderRule({
    codes: { HEADER_COLLIDES: 'error' },
    find({ name }) {
      const other = ofMist.find(each => cgiVariable(each) === cgiVariable(name.trim()));
      if (!other) return undefined;
      const isSame = inOneCase(other) === inOneCase(name.trim());
      return { code: 'HEADER_COLLIDES', args: isSame ? {} : { variant: 'cgi', other } };
    },
  }),
  defineHeaderRule({
    codes: { HEADER_RESERVED: 'warning' },
    find({ name }) {
      const key = inOneCase(name.trim());
      if (!reserved.has(key)) return undefined;
      return { code: 'HEADER_RESERVED', args: key === 'content-encoding' ? { variant: 'encoding' } : {} };
    },
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

/** For each name by a notion of the same, the index of the first header that has it; worked out once for the same headers. */
function earliest(
  key: (name: string) => string,
): (headers: CustomHeaders, name: string) => number | undefined {
  const known = new WeakMap<CustomHeaders, ReadonlyMap<string, number>>();
  return (headers, name) => {
    const first =
      known.get(headers) ??
      // Of equal keys a map keeps the last.
      new Map(headers.fields.map((field, index) => [key(field.name), index] as const).toReversed());
    known.set(headers, first);
    return first.get(key(name));
  };
}

/** Reports a header whose name is the same as an earlier one's. */
function sameAsEarlier(
  code: 'HEADER_NAME_DUPLICATE' | 'HEADER_NAME_CGI',
  { name }: HeaderField,
  { index, headers }: Around,
): Omit<Report, 'at'> | undefined {
  const first = (code === 'HEADER_NAME_CGI' ? firstInCgi : firstInOneCase)(headers, name) ?? index;
  const field = headers.fields[first];
  if (!field || first === index || name.trim() === '') return undefined;
  return { code, args: { first: first + 1, firstName: headerLabel(field, first) } };
}
