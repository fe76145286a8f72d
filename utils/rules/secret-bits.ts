/** Words that are tried first; each counts as one character. */
const commonWords =
  /secret|password|passwd|webhook|juniper|mist|token|admin|test|demo|example|company|change|welcome|letmein|qwerty|default|splunk|hook|key|pass|20[0-3]\d/gi;

/** Seven or more letters in one case that read like a word, at least a third of them vowels; they count as three characters. */
const letters = /[a-z]{7,}|[A-Z]{7,}/g;

/** Signs beside letters and digits, as far as people and generators use them. */
const SIGNS = 31;

/** A version 4 UUID holds 122 random bits (RFC 9562 section 5.4); the other versions hold no more. */
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const UUID_BITS = 122;
/** Words and numbers with signs between them. A word of a Diceware list holds log2(7776) bits. */
const PASSPHRASE = /^(?:[A-Za-z]{2,12}|\d{1,4})(?:[ ._-](?:[A-Za-z]{2,12}|\d{1,4})){2,}$/;
const WORD_BITS = 12.9;
/** Hexadecimal digits in one letter case; among them a year or a word comes up by chance. */
const HEX = /^(?:[0-9]*[a-f][0-9a-f]*|[0-9]*[A-F][0-9A-F]*)$/;
const MOST = 512;

/**
 * Estimates a secret's strength in bits, from 0 to 512: characters × log2 of the alphabet that they seem to be
 * drawn from (16 for hexadecimal digits in one letter case, 64 for letters in both). Blanks at the ends and
 * base64's padding count nothing; six or more characters in a row that repeat or go up or down by one count as
 * two; a text that is one part repeated counts as that part; words count as one to three characters, and in a
 * passphrase as 12.9 bits. It is an upper bound: what a person made up is weaker than it looks.
 */
export function secretBits(secret: string): number {
  const bare = secret.trim().replace(/(?<!=)=+$/, '');
  if (UUID.test(bare)) return UUID_BITS;
  if (PASSPHRASE.test(bare)) return Math.min(MOST, passphraseBits(bare));
  const part = [...bare].slice(0, smallestPeriod(bare)).join('');
  const length = countedLength(HEX.test(bare) ? part : withoutWords(part));
  return Math.min(MOST, length * Math.log2(Math.max(1, alphabetSize(bare))));
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
    .replace(letters, word =>
      3 * word.replace(/[^aeiouy]/gi, '').length >= word.length ? '\u0000\u0002\u0004' : word,
    );
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
