/** Words that are tried first; each counts as one character. */
const commonWords =
  /secret|password|passwd|webhook|juniper|mist|token|admin|test|demo|example|company|change|welcome|letmein|qwerty|default|splunk|hook|key|pass|20[0-3]\d/gi;

/** Parts of an alphabet that a secret is drawn from, with their sizes. */
const classes: readonly (readonly [pattern: RegExp, size: number])[] = [
  [/[0-9]/, 10],
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/[-_+/]/, 2],
  [/[^-_+/0-9A-Za-z]/, 31],
];

/** A version 4 UUID holds 122 random bits (RFC 9562 section 5.4); the other versions hold no more. */
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const UUID_BITS = 122;
/** Hexadecimal digits in one letter case; among them a year or a word comes up by chance. */
const HEX = /^(?:[0-9]*[a-f][0-9a-f]*|[0-9]*[A-F][0-9A-F]*)$/;
const MOST = 512;

/**
 * Estimates a secret's strength in bits, from 0 to 512: characters × log2 of the alphabet that they seem to be
 * drawn from (16 for hexadecimal digits in one letter case). Blanks at the ends and base64's padding count
 * nothing; six or more characters in a row that repeat or go up or down by one count as two; a text that is
 * one part repeated counts as that part; a common word counts as one character. It is an upper bound: what a
 * person made up is weaker than it looks.
 */
export function secretBits(secret: string): number {
  const bare = secret.trim().replace(/=+$/, '');
  if (UUID.test(bare)) return UUID_BITS;
  const part = [...bare].slice(0, smallestPeriod(bare)).join('');
  const length = countedLength(HEX.test(bare) ? part : part.replace(commonWords, '\u0000'));
  return Math.min(MOST, length * Math.log2(Math.max(1, alphabetSize(bare))));
}

function alphabetSize(text: string): number {
  if (HEX.test(text)) return 16;
  return classes.reduce((sum, [pattern, size]) => sum + (pattern.test(text) ? size : 0), 0);
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
