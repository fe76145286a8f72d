import { sentence } from '../../language/sentence.ts';
import { fromBase64, toBase64 } from '../base64.ts';
import { unescapeHtml, unescapeJson, unescapePercent } from '../body/unescape.ts';
import { latin1Bytes, latin1Text, utf8Bytes, utf16Bytes } from '../charset.ts';
import type { Cause } from '../diagnosis.ts';
import type { DiagnosisCode } from '../diagnosis-code.ts';
import { fromHex, toHex } from '../hex.ts';

/** A key that may have been used in place of a secret's own bytes, and what would have happened to the secret. */
export interface SecretVariant {
  /** The secret's index in the given list. */
  readonly index: number;
  readonly key: Uint8Array;
  readonly causes: readonly Cause[];
  /** Whether it is worth trying together with changed bodies. */
  readonly common: boolean;
}

interface Damaged {
  readonly text: string;
  readonly causes: readonly Cause[];
}

/** All keys that a secret may stand for; the first is the secret as it is. None is empty, none stands twice. */
export async function secretVariants(secret: string, index: number): Promise<SecretVariant[]> {
  if (secret === '') return [];
  const own: SecretVariant = { index, key: utf8Bytes(secret), causes: [], common: true };
  const cleaned = clean({ text: secret, causes: [] });
  const texts = [...cleaned, ...cleaned.flatMap(clean), ...parts(secret), ...damaged(secret)];
  const keys = [{ text: secret, causes: [] }, ...cleaned].flatMap(recoded);
  const hashed = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(own.key)));
  const variants: SecretVariant[] = [
    own,
    ...texts.map(({ text, causes }) => ({ index, key: utf8Bytes(text), causes, common: isCommon(causes) })),
    ...keys.map(({ key, causes }) => ({ index, key, causes, common: isCommon(causes) })),
    ...[hashed, utf8Bytes(toHex(hashed))].map(key => ({
      index,
      key,
      causes: [{ code: 'SECRET_HASHED' as const, args: {} }],
      common: false,
    })),
  ];
  const distinct = new Map<string, SecretVariant>();
  for (const variant of variants) {
    const name = toHex(variant.key);
    if (variant.key.length > 0 && !distinct.has(name)) distinct.set(name, variant);
  }
  return [...distinct.values()];
}

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
function parts(text: string): Damaged[] {
  const each = text.split(/[,;|\s]+/);
  return changes(
    text,
    [],
    each.slice(0, MOST_PARTS).map(part => ['SECRET_NAMED', part]),
  );
}

/** What a paste may have added, taken off. */
function clean({ text, causes }: Damaged): Damaged[] {
  const named = namedSecret.exec(text);
  const half = text.length / 2;
  return changes(text, causes, [
    ['SECRET_WHITE_SPACE', text.replace(/^[ \t\r\n]+/, '').replace(/(?<![ \t\r\n])[ \t\r\n]+$/, '')],
    ['SECRET_INVISIBLE', text.replace(/[\p{Cf}\p{Cc}\u00a0\u2000-\u200a\u202f\u3000]/gu, '')],
    ['SECRET_INVISIBLE', text.replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')],
    ['SECRET_WHITE_SPACE', text.replace(/\s+/g, '')],
    ['SECRET_QUOTED', /^\s*(["'`“‘«])([\s\S]+)(["'`”’»])\s*(?:[,;]\s*)?$/.exec(text)?.[2]],
    ['SECRET_NAMED', named?.[1]],
    ['SECRET_NAMED', /^([\s\S]*[^,;.])[,;.]+$/.exec(text)?.[1]],
    ['SECRET_HTML_ENTITIES', unescapeHtml(text)],
    ['SECRET_PERCENT_ENCODED', unescapePercent(text, false)],
    ['SECRET_PERCENT_ENCODED', unescapePercent(text, true)],
    ['SECRET_BACKSLASHES', text.replace(/\\([\s\S])/g, '$1')],
    ['SECRET_BACKSLASHES', unescapeJson(`"${text}"`)],
    ['SECRET_TYPOGRAPHY', straight(text)],
    ['SECRET_PASTED_TWICE', text.slice(0, half) === text.slice(half) ? text.slice(0, half) : undefined],
  ]);
}

/** What may have been done to the secret where the signature was made, and other letter cases. */
function damaged(text: string): Damaged[] {
  const entities = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const more: readonly (readonly [string, string])[] = [
    [`${text}\n`, sentence('character_line_feed_at_end')],
    [`${text}\r\n`, sentence('character_crlf_at_end')],
    [`${text}\r`, sentence('character_carriage_return_at_end')],
    [`${text} `, sentence('character_blank_at_end')],
    [` ${text}`, sentence('character_blank_at_start')],
    [`${text}\t`, sentence('character_tab_at_end')],
    [`${text}\u00a0`, sentence('character_no_break_space_at_end')],
  ];
  const stored: Damaged[] = more.map(([longer, character]) => ({
    text: longer,
    causes: [{ code: 'SECRET_WHITE_SPACE_LOST', args: { character } }],
  }));
  return [
    ...stored,
    ...changes(
      text,
      [],
      [
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
      ],
    ),
  ];
}

function changes(
  text: string,
  earlier: readonly Cause[],
  each: readonly (readonly [code: DiagnosisCode, changed: string | undefined])[],
): Damaged[] {
  return each.flatMap(([code, changed]) =>
    changed === undefined || changed === text
      ? []
      : [{ text: changed, causes: [...earlier, { code, args: {} }] }],
  );
}

const straight = (text: string) =>
  text
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replaceAll('…', '...');

/** The secret decoded from, or written in, another notation or charset. */
function recoded({ text, causes }: Damaged): { key: Uint8Array; causes: readonly Cause[] }[] {
  const bytes = utf8Bytes(text);
  const base64 = toBase64(bytes);
  const url = base64
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/(?<!=)=+$/, '');
  const twice = latin1Bytes(text);
  const isAscii = /^[\0-\x7f]*$/.test(text);
  const readAsLatin1 = isAscii ? undefined : utf8Bytes(latin1Text(bytes));
  const each: readonly (readonly [DiagnosisCode, Cause['args'], Uint8Array | undefined])[] = [
    ['SECRET_DECODED', { encoding: sentence('encoding_hexadecimal') }, fromHex(text)],
    ['SECRET_DECODED', { encoding: 'base64' }, fromBase64(text)],
    ['SECRET_ENCODED', { encoding: sentence('encoding_hexadecimal') }, utf8Bytes(toHex(bytes))],
    ['SECRET_ENCODED', { encoding: 'base64' }, utf8Bytes(base64)],
    ['SECRET_ENCODED', { encoding: 'base64url' }, utf8Bytes(url)],
    ['SECRET_CHARSET', { charset: 'ISO 8859-1' }, isAscii ? undefined : twice],
    ['SECRET_CHARSET', { charset: sentence('charset_utf8_as_latin1') }, readAsLatin1],
    ['SECRET_CHARSET', { charset: 'UTF-16' }, utf16Bytes(text, true)],
    [
      'SECRET_CHARSET',
      { charset: 'ASCII' },
      isAscii ? undefined : utf8Bytes(text.replace(/[^\0-\x7f]/gu, '?')),
    ],
  ];
  return each.flatMap(([code, args, key]) => (key ? [{ key, causes: [...causes, { code, args }] }] : []));
}
