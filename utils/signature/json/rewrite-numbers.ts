import type { Tokens } from './tokens.ts';

/** Member names (as tokens, quotes included) whose whole numbers are to be written with `.0`, or `bare` for the reverse. */
export type NumberNotation = 'bare' | ReadonlySet<string>;

const whole = /^-?\d+$/;
const zeroFraction = /^(-?\d+)\.0+$/;

/** The tokens with whole numbers written in another notation; undefined where there are none of those. */
export function rewriteNumbers(
  { tokens, numbers }: Pick<Tokens, 'tokens' | 'numbers'>,
  notation: NumberNotation,
): readonly string[] | undefined {
  let result: string[] | undefined;
  for (const { at, key } of numbers) {
    const token = tokens[at] ?? '';
    const written = notation === 'bare' ? token.replace(zeroFraction, '$1') : floatOf(token, key, notation);
    if (written === token) continue;
    result ??= tokens.slice();
    result[at] = written;
  }
  return result;
}

const floatOf = (token: string, key: string, keys: ReadonlySet<string>) =>
  keys.has(key) && whole.test(token) ? `${token}.0` : token;

const MOST_KEYS = 6;

/**
 * Which members may have lost their `.0`, likeliest first: those with fractions elsewhere, those named like
 * times, all, each alone, and where there are few every choice among them.
 */
export function floatGuesses({ tokens, numbers }: Pick<Tokens, 'tokens' | 'numbers'>): ReadonlySet<string>[] {
  const wholeKeys = new Set<string>();
  const fractionKeys = new Set<string>();
  for (const { at, key } of numbers) (whole.test(tokens[at] ?? '') ? wholeKeys : fractionKeys).add(key);
  const keys = [...wholeKeys];
  const guesses = [
    keys.filter(key => fractionKeys.has(key)),
    keys.filter(key => key === '"timestamp"'),
    keys.filter(key => /time|stamp|_float/i.test(key)),
    keys.filter(key => /time|stamp|_float|seen|when|start|end/i.test(key)),
    keys,
    ...keys.map(key => [key]),
    ...(keys.length <= MOST_KEYS ? subsets(keys) : []),
  ];
  const distinct = new Map(
    guesses.filter(guess => guess.length > 0).map(guess => [guess.toSorted().join(), guess]),
  );
  return Array.from(distinct.values(), guess => new Set(guess));
}

function subsets(keys: readonly string[]): string[][] {
  return Array.from({ length: 2 ** keys.length }, (_, mask) => keys.filter((_key, bit) => mask & (2 ** bit)));
}
