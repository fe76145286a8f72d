import { sentence } from '../../language/sentence.ts';
import { latin1Text, toHex, utf8Bytes, utf8Text } from '../../webhook/bytes.ts';
import { unescapeHtml, unescapeJson, unescapePercent } from '../body/unescape.ts';
import type { Cause, DiagnosisCode } from '../diagnosis.ts';
import {
  type Changed,
  charsets,
  decodings,
  encodings,
  inBatchFile,
  inPowerShell,
  withDollarsHalved,
  withinDoubleQuotes,
  withoutQuotes,
} from './encodings.ts';

/** A key that may have been used in place of a secret's own bytes, and what would have happened to the secret. */
export interface SecretVariant {
  /** The secret's index in the given list. */
  readonly index: number;
  readonly key: Uint8Array;
  readonly causes: readonly Cause[];
  /** Whether it is worth trying together with changed bodies. */
  readonly common: boolean;
}

/** Longer secrets, and those after so many others, are tried as they are and without blanks round them only. */
const LONGEST = 1024;
const MOST_SECRETS = 20;

/** All keys that a secret may stand for; the first is the secret as it is. None is empty, none stands twice. */
export async function secretVariants(secret: string, index: number): Promise<SecretVariant[]> {
  if (secret === '') return [];
  const given: Changed = { value: secret, causes: [] };
  const isThorough = secret.length <= LONGEST && index < MOST_SECRETS;
  const keys = isThorough
    ? await thorough(given)
    : changes(given, [['SECRET_WHITE_SPACE', secret.trim()]]).map(utf8);
  const distinct = new Map<string, SecretVariant>();
  for (const { value: key, causes } of [utf8(given), ...keys]) {
    const name = latin1Text(key);
    if (key.length === 0 || distinct.has(name)) continue;
    distinct.set(name, { index, key, causes, common: causes.length === 0 || isCommon(causes) });
  }
  return [...distinct.values()];
}

async function thorough(given: Changed): Promise<Changed<Uint8Array>[]> {
  const cleaned = clean(given);
  const decoded = [given, ...cleaned].flatMap(decodings);
  const stored = storedOtherwise(given);
  const hashed = new Uint8Array(
    await crypto.subtle.digest('SHA-256', new Uint8Array(utf8Bytes(given.value))),
  );
  const texts = [
    ...cleaned,
    ...cleaned.flatMap(clean),
    ...parts(given),
    ...stored,
    ...encodings(given),
    ...stored.filter(isLineEnd).flatMap(encodings),
    ...encodings(given).flatMap(withLineEnds),
    ...cleaned.flatMap(encodings),
    ...stored.slice(0, 2).flatMap(encodings).flatMap(withLineEnds),
  ];
  return [
    ...texts.map(utf8),
    ...decoded.flatMap(each => [each, ...cleanBytes(each)]),
    ...[given, ...cleaned].flatMap(charsets),
    ...[hashed, utf8Bytes(toHex(hashed))].map(value => ({
      value,
      causes: [{ code: 'SECRET_HASHED' as const, args: {} }],
    })),
  ];
}

const utf8 = ({ value, causes }: Changed): Changed<Uint8Array> => ({ value: utf8Bytes(value), causes });

const commonCodes: ReadonlySet<DiagnosisCode> = new Set<DiagnosisCode>([
  'SECRET_WHITE_SPACE',
  'SECRET_WHITE_SPACE_LOST',
  'SECRET_INVISIBLE',
  'SECRET_QUOTED',
  'SECRET_NAMED',
  'SECRET_DECODED',
]);

const isCommon = (causes: readonly Cause[]) =>
  causes.length === 1 && causes.every(({ code }) => commonCodes.has(code));

/** A name as configuration files, shells and JSON write it, or a prefix that other senders use. */
const namedSecret =
  /^\s*(?:(?:export\s+|set\s+|\$(?:env:)?)?["']?[\w.-]{1,40}["']?\s*[=:]\s*|bearer\s+|whsec_)([\s\S]+)/i;

/** How many parts of a line are tried as secrets. */
const MOST_PARTS = 6;

/** Several secrets side by side, or a secret among other words. */
function parts(given: Changed): Changed[] {
  const each = given.value.split(/[,;|\s]+/);
  return changes(
    given,
    each.slice(0, MOST_PARTS).map(part => ['SECRET_NAMED', part]),
  );
}

/** What a paste, a form, a shell or a settings file may have added or changed, undone. */
function clean(given: Changed): Changed[] {
  const text = given.value;
  const half = text.length / 2;
  return changes(given, [
    ['SECRET_WHITE_SPACE', text.replace(/^[ \t\r\n]+/, '').replace(/(?<![ \t\r\n])[ \t\r\n]+$/, '')],
    ['SECRET_WHITE_SPACE', text.replace(/(?:\\[nrt]){1,4}$/, '')],
    ['SECRET_INVISIBLE', text.replace(/[\p{Cf}\p{Cc}\u00a0\u2000-\u200a\u202f\u3000]/gu, '')],
    ['SECRET_INVISIBLE', text.replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')],
    ['SECRET_WHITE_SPACE', text.replace(/\s+/g, '')],
    ['SECRET_QUOTED', /^\s*b?(["'`“‘«])([\s\S]+)(["'`”’»])\s*(?:[,;]\s*)?$/.exec(text)?.[2]],
    [
      'SECRET_QUOTED',
      /^"[^"]*(?:""[^"]*)+"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"') : undefined,
    ],
    ['SECRET_NAMED', namedSecret.exec(text)?.[1]],
    ['SECRET_NAMED', /^([\s\S]*[^,;.])[,;.]+$/.exec(text)?.[1]],
    ['SECRET_HTML_ENTITIES', unescapeHtml(text)],
    ['SECRET_PERCENT_ENCODED', unescapePercent(text, false)],
    ['SECRET_PERCENT_ENCODED', unescapePercent(text, true)],
    ['SECRET_BACKSLASHES', text.replace(/\\([\s\S])/g, '$1')],
    ['SECRET_BACKSLASHES', unescapeJson(`"${text}"`)],
    ['SECRET_TYPOGRAPHY', straight(text)],
    ['SECRET_TYPOGRAPHY', straight(text.replaceAll('—', '--'))],
    ['SECRET_PASTED_TWICE', text.slice(0, half) === text.slice(half) ? text.slice(0, half) : undefined],
    ['SECRET_SHELL', withinDoubleQuotes(text)],
    ['SECRET_SHELL', withoutQuotes(text)],
    ['SECRET_SHELL', withDollarsHalved(text)],
    ['SECRET_SHELL', inPowerShell(text)],
    ['SECRET_SHELL', inBatchFile(text)],
  ]);
}

const lineEnds = [
  ['\n', 'character_line_feed_at_end'],
  ['\r\n', 'character_crlf_at_end'],
  ['\r', 'character_carriage_return_at_end'],
  ['\n\n', 'character_two_line_ends_at_end'],
  ['\r\n\r\n', 'character_two_line_ends_at_end'],
] as const;

/** What may stand at the ends of the secret in use and is not here. */
const lostAtEnds = [
  ...lineEnds,
  [' ', 'character_blank_at_end'],
  ['\t', 'character_tab_at_end'],
  ['\u00a0', 'character_no_break_space_at_end'],
  ['\\n', 'character_written_line_end'],
  ['\\r\\n', 'character_written_line_end'],
] as const;
const lostAtStarts = [
  [' ', 'character_blank_at_start'],
  ['\t', 'character_tab_at_start'],
  ['\n', 'character_line_feed_at_start'],
  ['\ufeff', 'character_byte_order_mark_at_start'],
] as const;

const withLineEnds = ({ value, causes }: Changed): Changed[] =>
  lineEnds.map(([end, key]) => ({ value: value + end, causes: [...causes, lost(sentence(key))] }));

const lost = (character: string): Cause => ({ code: 'SECRET_WHITE_SPACE_LOST', args: { character } });

const isLineEnd = ({ value, causes }: Changed): boolean =>
  /[\r\n]$/.test(value) && causes.every(({ code }) => code === 'SECRET_WHITE_SPACE_LOST');

/** What may have been done to the secret where the signature was made, and other letter cases. */
function storedOtherwise(given: Changed): Changed[] {
  const text = given.value;
  const entities = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return [
    ...lostAtEnds.map(([end, key]) => ({ value: text + end, causes: [lost(sentence(key))] })),
    ...lostAtStarts.map(([start, key]) => ({ value: start + text, causes: [lost(sentence(key))] })),
    ...changes(given, [
      ['SECRET_LETTER_CASE', text.toLowerCase()],
      ['SECRET_LETTER_CASE', text.toUpperCase()],
      ['SECRET_QUOTES_LOST', `"${text}"`],
      ['SECRET_QUOTES_LOST', `'${text}'`],
      ['SECRET_HTML_ENTITIES_LOST', entities],
      ['SECRET_HTML_ENTITIES_LOST', entities.replaceAll('"', '&quot;').replaceAll("'", '&#39;')],
      ['SECRET_HTML_ENTITIES_LOST', entities.replaceAll('"', '&quot;').replaceAll("'", '&#x27;')],
      ['SECRET_PERCENT_ENCODING_LOST', encodeURIComponent(text.replace(/\p{Cs}/gu, ''))],
      ['SECRET_BACKSLASHES_LOST', JSON.stringify(text).slice(1, -1)],
      ['SECRET_NORMALISED', text.normalize('NFC')],
      ['SECRET_NORMALISED', text.normalize('NFD')],
      ['SECRET_NORMALISED', text.normalize('NFKC')],
    ]),
  ];
}

function changes(
  { value, causes }: Changed,
  each: readonly (readonly [code: DiagnosisCode, changed: string | undefined])[],
): Changed[] {
  return each.flatMap(([code, changed]) =>
    changed === undefined || changed === value
      ? []
      : [{ value: changed, causes: [...causes, { code, args: {} }] }],
  );
}

const straight = (text: string) =>
  text
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replaceAll('…', '...');

/** A decoded secret without the line end that `echo secret | base64` takes along. */
function cleanBytes({ value, causes }: Changed<Uint8Array>): Changed<Uint8Array>[] {
  const text = utf8Text(value);
  return text === undefined
    ? []
    : changes({ value: text, causes }, [['SECRET_WHITE_SPACE', text.trim()]]).map(utf8);
}
