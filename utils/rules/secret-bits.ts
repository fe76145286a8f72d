/** Words that are tried first; each counts as one character. */
const commonWords =
  /secret|password|passwd|webhook|juniper|mist|token|admin|test|demo|example|company|change|welcome|letmein|qwerty|default|splunk|hook|key|pass|(?<!\d)20[0-3]\d/gi;

/** Seven or more letters in one case. Where they read like words they hold at most half of what random letters would. */
const letters = /[a-z]{7,}|[A-Z]{7,}/g;
/** The commonest pairs of letters in English and German; half of the pairs in words are among them, a twelfth of random ones. */
const commonPairs = new Set(
  'th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll be ma si om ur ei ie ge un au'.split(
    ' ',
  ),
);

/** Signs beside letters and digits, as far as people and generators use them. */
const SIGNS = 31;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-([0-9a-f])[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
/** Random bits by version (RFC 9562 section 5): all but version and variant, those after the time, and time and clock alone. */
const uuidBits: Readonly<Record<string, number>> = { 4: 122, 7: 74, 1: 62, 2: 62, 6: 62 };
const UUID_BITS = 122;
/** Words and numbers with signs between them, or in camel case. A word of a Diceware list holds log2(7776) bits. */
const PASSPHRASE =
  /^(?:[A-Za-z][a-z]{1,11}|[A-Z]{2,12}|\d{1,4})(?:[ ._-](?:[A-Za-z][a-z]{1,11}|[A-Z]{2,12}|\d{1,4})){2,}$/;
const WORD_BITS = 12.9;
/** Hexadecimal digits in one letter case; among them a year or a word comes up by chance. */
const HEX = /^(?:[0-9]*[a-f][0-9a-f]*|[0-9]*[A-F][0-9A-F]*)$/;
const MOST = 512;

/** More cannot be needed for the most that is told. */
const LONGEST = 4096;

/** The least strength of a key for HMAC that is acceptable (NIST SP 800-131A, section 10); a random UUID has 122 bits. */
export const ENOUGH_BITS = 112;

/**
 * Estimates a secret's strength in bits, from 0 to 512: characters × log2 of the alphabet that they seem to be
 * drawn from (16 for hexadecimal digits in one letter case, 64 for letters in both). Blanks at the ends and
 * base64's padding count nothing; six or more characters in a row that repeat or go up or down by one count as
 * two; a text that is one part repeated counts as that part; common words count as one character, other words as half of
 * theirs, in a passphrase as 12.9 bits; a UUID as its version has random bits. It is an upper bound: what a person made
 * up is weaker than it looks.
 */
export function secretBits(secret: string): number {
  const bare = secret
    .trim()
    .slice(0, LONGEST)
    .replace(/^([-\w+/]*)=+$/, '$1');
  const version = UUID.exec(bare)?.[1];
  if (version !== undefined)
    return Math.min(uuidBits[version] ?? UUID_BITS, alphabetBits(bare.replaceAll('-', '')));
  const words = bare.replace(/(?<=[a-z])(?=[A-Z])/g, '-');
  return Math.min(MOST, PASSPHRASE.test(words) ? passphraseBits(words) : alphabetBits(bare));
}

function alphabetBits(text: string): number {
  const part = [...text].slice(0, smallestPeriod(text)).join('');
  const length = countedLength(HEX.test(text) ? part : withoutWords(part));
  return length * Math.log2(Math.max(1, alphabetSize(text)));
}

function passphraseBits(text: string): number {
  const words = new Set(text.toLowerCase().split(/[ ._-]/));
  return [...words].reduce(
    (sum, word) => sum + (/\d/.test(word) ? word.length * Math.log2(10) : WORD_BITS),
    0,
  );
}

function alphabetSize(text: string): number {
  if (HEX.test(text)) return 16;
  const has = (pattern: RegExp, size: number) => (pattern.test(text) ? size : 0);
  const signs = has(/[^-_+/0-9A-Za-z]/, SIGNS);
  if (/[a-z]/.test(text) && /[A-Z]/.test(text)) return 64 + signs;
  return has(/[a-z]/, 26) + has(/[A-Z]/, 26) + has(/[0-9]/, 10) + has(/[-_+/]/, 2) + signs;
}

function withoutWords(text: string): string {
  return text
    .replace(commonWords, '\u0000')
    .replace(letters, run => (readsLikeWords(run) ? '\u0000\u0004'.repeat(run.length / 4) : run));
}

/** In a short run chance can do more. Of random runs one in a thousand reads like words. */
function readsLikeWords(run: string): boolean {
  const pairs = [...run.toLowerCase().matchAll(/(?=(..))/g)].map(([, pair = '']) => pair);
  const common = pairs.filter(pair => commonPairs.has(pair)).length;
  return common >= (run.length < 10 ? 0.6 : 0.45) * pairs.length;
}

function countedLength(text: string): number {
  const codes = [...text].map(character => character.codePointAt(0) ?? 0);
  let length = 0;
  let run = 1;
  for (const [index, code] of codes.entries()) {
    const step = code - (codes[index - 1] ?? Number.NaN);
    const before = (codes[index - 1] ?? Number.NaN) - (codes[index - 2] ?? Number.NaN);
    run = Math.abs(step) > 1 || Number.isNaN(step) ? 1 : run > 1 && step !== before ? 2 : run + 1;
    if (run < 6) length += 1;
    if (run === 6) length -= 3;
  }
  return length;
}

/** The length of the part that the text repeats to its end, in code points; all of it where it repeats none. */
function smallestPeriod(text: string): number {
  const characters = [...text];
  const borders = [0];
  for (let index = 1, border = 0; index < characters.length; index += 1) {
    while (border > 0 && characters[index] !== characters[border]) border = borders[border - 1] ?? 0;
    if (characters[index] === characters[border]) border += 1;
    borders.push(border);
  }
  const period = characters.length - (borders.at(-1) ?? 0);
  return 2 * period <= characters.length ? period : characters.length;
}
