import { isPlainWord } from './credential-name.ts';

/** Nothing that Mist sends in a header is longer; a longer text is not searched. */
const LONGEST = 4096;

/** UUIDs as Mist writes its ids. */
export const uuids = /(?<![\da-f])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\da-f])/gi;
/** Dates with their times, times, IP addresses and prefixes, MAC addresses: their digits say nothing else. */
const moments =
  /\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z\b|[+-]\d\d:?\d\d)?)?|\b\d\d?:\d\d(?::\d\d)?\b|\b(?:\d{1,3}\.){3}\d{1,3}(?:\/\d\d?)?\b|(?<![\da-f][:-])\b[\da-f]{2}(?:[:-][\da-f]{2}){5}\b(?![:-][\da-f]{2}\b)|\b(?:2[\da-f]{3}|fe80|f[cd][\da-f]{2}):[\da-f:]{2,34}(?:\/\d{1,3})?(?![\w:])/gi;
/** Nine bytes and more, as fingerprints and keys are printed; shorter ones are addresses of devices. */
const bytes = /(?<![\da-f])[\da-f]{2}(?:[:-][\da-f]{2}){8}/i;
/** What stands between words; of other signs passwords are made. */
const signs = /[\s,;/:=+\-_.@()[\]*|~"'’“”„«»#&·•…–—→]+/u;
/** A sign at a word's end, in a text of several words. */
const punctuation = /[!?%](?=\s|$)/g;
/** Juniper's names of its devices. */
const models = /\b(?:ACX|AP|EX|MX|PTX|QFX|SRX|SSR)\d{2,4}(?:-\d{1,3}[A-Z]{1,3}){0,2}\b/g;
const percentage = /(?<=\d)%(?=[\s,;)]|$)/g;

/** Names of encodings, algorithms and products that hold digits. */
const technical = new Set(
  `utf8 utf16 sha1 sha256 sha384 sha512 sha224 md5 base64 ipv4 ipv6 http2 http3 oauth1 oauth2 saml2 x86 x64 arm64 amd64
   i386 win10 win11 office365 o365 m365 h264 rfc3339 iso8601 log4j i18n l10n webhookb2 lorawan macos wifi github gitlab
   netbox gmbh pagerduty opsgenie servicenow mcafee squadcast rabbitmq mqtt postgresql mysql influxdb haproxy
   ovhcloud dhcp vxlan evpn html`.split(/\s+/),
);

/**
 * Pairs of letters that fewer than one in a thousand words holds: a letter, then those that are rare behind it. Counted in the
 * names of countries, languages, currencies and months in 65 languages (CLDR) and in English prose; what Pinyin, Polish and Finnish have more often is left out.
 */
const rarePairs = new Set(
  `bbdfgjkmnpqtxz cbdfgjmpqvwx dbcfpqtvx fbcdhjkmnpqstvwxyz rqx gcfmpqx hbcfghjpqvxy jbdfghjklmpqrtvwxz kbdfgjnpqxz
   lfqrwxz mdfgjklnqrtvwxz nrwx oqx pbcdfgjkmnqvwxyz qbcdefghjklmnpqrstvwxyz sdfqx tbdfmpq uq vbcdfghjklmnpqtvwxz
   wbcdfgjklmpqtuvwxz xbcdfgjklmnoqrsuvwxyz ybfqwxz zdfgmpqrvwx`
    .split(/\s+/)
    .flatMap(([first = '', ...others]) => others.map(other => first + other)),
);

/** A short code of a place, a device, a version or an amount: `sfo1`, `emea03`, `SRX345`, `30s`, `6E`, `24x7`. */
function isCode(part: string): boolean {
  if (part.length <= 3 && /^[a-z\d]+$/i.test(part)) return true;
  if (part.length <= 5 && /^(?:[a-z]{1,4}\d{1,4}[a-z]?|\d{1,4}[a-z]{1,3})$/i.test(part)) return true;
  // Numbers of ServiceNow's records: `INC0012345`.
  if (/^[A-Z]{3,6}0\d{6}$/.test(part)) return true;
  if (/^[A-Z]{2,4}\d{1,5}$|^[a-z]{2,6}0\d$/.test(part)) return true;
  if (/^\d{1,4}x\d{1,4}$|^v\d{1,4}(?:(?:alpha|beta|rc|preview)\d{0,3})?$/i.test(part)) return true;
  const stem = /^([a-z]{2,})\d{1,4}$/i.exec(part)?.[1];
  return stem !== undefined && isPlainWord(stem);
}

function isKnown(part: string): boolean {
  return isPlainWord(part) || technical.has(part.toLowerCase()) || (/\d/.test(part) && isCode(part));
}

/** Whether letters alone may be a word: of any language, in camel case too; not base64, and not letters in a random order. */
function isWord(part: string): boolean {
  if (part.length <= 3 || isPlainWord(part)) return true;
  const humps = humpsOf(part);
  const hasHumps = humps.length < 2 || part.length >= 3 * humps.length;
  if (part.length > 32 || !hasHumps || !humps.every(isPronounceable)) return false;
  return part.length <= 5 || countRare(part) <= 1;
}

function humpsOf(part: string): readonly string[] {
  return part.match(/\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}]+|\p{Lu}+(?!\p{Ll})/gu) ?? [];
}

/** Five consonants or vowels in a row are no word; sounds of several letters count once, abbreviations are short. */
function isPronounceable(hump: string): boolean {
  const letters = withoutMarks(hump).toLowerCase();
  if (letters.length <= 5 || /[^a-z]/.test(letters)) return true;
  const sounds = letters.replace(/sch|[cpstgw]h|ck|ng|qu/g, 't');
  return !/[^aeiouy]{5}|[aeiouy]{5}/.test(sounds);
}

function withoutMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '');
}

/** How many pairs of letters in a word are rare ones; known words and abbreviations count none. */
function countRare(part: string): number {
  if (part.length < 4 || isPlainWord(part) || /^\p{Lu}{4,5}$/u.test(part)) return 0;
  return humpsOf(withoutMarks(part))
    .flatMap(hump => [...hump.toLowerCase().matchAll(/(?=(..))/g)])
    .filter(([, pair = '']) => rarePairs.has(pair)).length;
}

/**
 * Whether a text is plainly no credential by its shape: words, numbers of at most `digits` digits in all, short codes
 * (no more of them than words), dates, addresses; with the signs that stand between words. `isKnownOnly`: any word may be
 * a password there, so that only those of networks, receivers and HTTP are plain. Time grows with the text.
 */
export function isPlainValue(text: string, digits: number, isKnownOnly = false): boolean {
  const trimmed = text.trim();
  // Base64 ends so.
  if (trimmed.length > LONGEST || trimmed.endsWith('=') || bytes.test(trimmed)) return false;
  const bare = trimmed.replace(moments, ' ').replace(models, ' ').replace(percentage, '');
  const several = /\S\s+\S/.test(bare);
  const parts = (several ? bare.replace(punctuation, '') : bare).split(signs).filter(Boolean);
  // One or two short words may be abbreviations.
  const rare = parts.length > 2 ? 1 + Math.floor(trimmed.length / 24) : trimmed.length;
  const spare = { digits, codes: 1, rare };
  for (const part of parts) {
    if (/^\d+$/.test(part)) spare.digits -= part.length;
    else if (isKnownOnly && !isKnown(part)) {
      if (part.length > 3) return false;
      spare.codes -= 1;
    } else if (technical.has(part.toLowerCase())) spare.codes += 1;
    else if (/^[\p{L}\p{M}]+$/u.test(part) && isWord(part)) {
      spare.codes += 1;
      spare.rare -= countRare(part);
    } else if (isCode(part)) {
      spare.codes -= 1;
      spare.digits -= part.replace(/\D+/g, '').length;
    } else return false;
  }
  // The first code needs no word beside it.
  return Math.min(spare.digits, spare.codes, spare.rare) >= 0;
}

/** Whether a name is made of words, with a number or two: `X-Hub-Signature-256`, `receiverToken1`; nothing random is. */
export function isPlainName(name: string): boolean {
  const numbers = name.match(/\d+/g) ?? [];
  const parts = name.replace(/\d+/g, '').split(/[^\p{L}\p{M}]+/u);
  return numbers.length <= 3 && numbers.join('').length <= 8 && parts.every(isWord);
}

/**
 * Whether a token stands in a text whose words may have any shape: 32 letters, digits and signs of base64 in a row, of which
 * 16 letters and digits are no words; no UUID.
 */
export function holdsLongToken(text: string): boolean {
  const words = text.replace(uuids, ' ').split(/\s+/);
  const runs = words
    .flatMap(word => (word.includes('://') ? word.split('/') : [word]))
    .flatMap(word => word.match(/[\w+/-]{32,}/g) ?? []);
  return (
    runs
      .flatMap(run => run.match(/[a-z\d]{16,}/gi) ?? [])
      // A moment without signs, `20261201T101213Z`, has fewer letters.
      .some(part =>
        /\d/.test(part) ? /(?:[a-z]\d{0,99}){4}/i.test(part) && !isPlainValue(part, 16) : isRandom(part),
      )
  );
}

/** Whether letters stand in no order of a language, and capitals among them; names in camel case have longer humps. */
function isRandom(letters: string): boolean {
  return letters.length >= 24 && (countRare(letters) > 3 || humpsOf(letters).length > letters.length / 3);
}
