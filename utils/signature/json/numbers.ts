import { cause } from '../body/body-variant.ts';
import type { Cause } from '../diagnosis.ts';
import type { JsonDocument } from './document.ts';

/** How a document's numbers are to be written; without a writer as Mist writes them, which is Python's way. */
export interface NumberNotation {
  /** Members (as tokens, quotes included) whose whole numbers are floats, others are integers; left out, a number with a fraction is a float. */
  readonly floats?: ReadonlySet<string>;
  readonly writer?: Writer;
}

/**
 * `javascript`: JSON.stringify, Go, PHP and .NET drop the fraction of whole floats. `java`: Jackson writes floats as
 * Double.toString does. `gson`: into a map, Gson reads every number as a double. `digits-17`: PHP's
 * serialize_precision=17, and jq 1.5.
 */
type Writer = 'javascript' | 'java' | 'gson' | 'digits-17';

const isFloat = (token: string) => /[.eE]/.test(token);

/** A document's numbers in another notation: those that change, by the index of their token, and what that undoes or does. */
export interface Numbers {
  readonly changed: readonly (readonly [at: number, written: string])[];
  readonly causes: readonly Cause[];
}

/** Writes a document's numbers in another notation. */
export function rewriteNumbers(
  { tokens, numbers }: Pick<JsonDocument, 'tokens' | 'numbers'>,
  { floats, writer }: NumberNotation,
): Numbers {
  const changed: [number, string][] = [];
  const codes = new Set<Cause['code']>();
  for (const { at, key } of numbers) {
    const token = tokens[at] ?? '';
    const plain = floats
      ? typed(token, floats.has(key))
      : isFloat(token)
        ? pythonFloat(Number(token))
        : token;
    const written = writer ? writers[writer](plain) : plain;
    if (written === token) continue;
    codes.add(writer ? signedCodes[writer] : restoredCode(token, written));
    changed.push([at, written]);
  }
  // Once Java has written the numbers, a fraction more or less is its doing too.
  if (codes.has('BODY_NUMBERS_JAVA')) {
    codes.delete('BODY_FLOATS_LENGTHENED');
    codes.delete('BODY_NUMBERS_DIGITS');
  }
  return { changed, causes: Array.from(codes, code => cause(code)) };
}

const signedCodes = {
  javascript: 'BODY_FLOATS_LENGTHENED',
  java: 'BODY_SIGNED_NUMBERS_JAVA',
  gson: 'BODY_SIGNED_NUMBERS_JAVA',
  'digits-17': 'BODY_SIGNED_NUMBERS_DIGITS',
} as const satisfies Readonly<Record<Writer, Cause['code']>>;

function restoredCode(token: string, written: string): Cause['code'] {
  if (/[eE]/.test(token)) return 'BODY_NUMBERS_JAVA';
  if (written === `${token}.0`) return 'BODY_FLOATS_SHORTENED';
  return /\.0+$/.test(token) && !isFloat(written) ? 'BODY_FLOATS_LENGTHENED' : 'BODY_NUMBERS_DIGITS';
}

/** A number as a float or an integer; one with a fraction is a float in any case. */
function typed(token: string, asFloat: boolean): string {
  if (!isFloat(token)) return asFloat ? `${token}.0` : token;
  const written = pythonFloat(Number(token));
  return !asFloat && written.endsWith('.0') ? written.slice(0, -2) : written;
}

/** A double as Python's repr and json.dumps write it: the fewest digits that give it back. */
export function pythonFloat(value: number): string {
  if (!Number.isFinite(value)) return 'null';
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const power = Number(exponent);
  if (value !== 0 && (power < -4 || power >= 16)) {
    return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  }
  const plain = Object.is(value, -0) ? '-0' : String(value);
  return plain.includes('.') ? plain : `${plain}.0`;
}

/** A double as Java's Double.toString writes it. */
export function javaDouble(value: number): string {
  const size = Math.abs(value);
  if (value === 0 || (size >= 1e-3 && size < 1e7)) return pythonFloat(value);
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  return `${digits.includes('.') ? digits : `${digits}.0`}E${Number(exponent)}`;
}

const floatsAs = (write: (value: number) => string) => (token: string) =>
  isFloat(token) ? write(Number(token)) : token;

const writers: Readonly<Record<Writer, (token: string) => string>> = {
  javascript: floatsAs(value => String(value)),
  java: floatsAs(javaDouble),
  gson: token => javaDouble(Number(token)),
  'digits-17': floatsAs(value => {
    const digits = value.toPrecision(17);
    return !digits.includes('.') || digits.includes('e')
      ? digits
      : digits.replace(/(?<!0)0+$/, '').replace(/\.$/, '');
  }),
};

const MOST_KEYS = 5;
const MOST_GUESSES = 48;

/**
 * Which members may be floats, likeliest first: those with fractions elsewhere, those named like times, all, none,
 * each alone, and where there are few every choice among them.
 */
export function floatGuesses({
  tokens,
  numbers,
}: Pick<JsonDocument, 'tokens' | 'numbers'>): ReadonlySet<string>[] {
  const wholeKeys = new Set<string>();
  const fractionKeys = new Set<string>();
  for (const { at, key } of numbers) {
    const token = tokens[at] ?? '';
    const isWhole = isFloat(token) ? Number.isInteger(Number(token)) : true;
    (isWhole ? wholeKeys : fractionKeys).add(key);
  }
  const keys = [...wholeKeys];
  const guesses = [
    keys.filter(key => fractionKeys.has(key)),
    keys.filter(key => key === '"timestamp"'),
    keys.filter(key => /time|stamp|_float/i.test(key)),
    keys.filter(key => /time|stamp|_float|seen|when|start|end/i.test(key)),
    keys.filter(key => fractionKeys.has(key) || /time|stamp/i.test(key)),
    keys,
    [],
    ...keys.slice(0, MOST_GUESSES).map(key => [key]),
    ...(keys.length <= MOST_KEYS ? subsets(keys) : []),
  ];
  const distinct = new Map(guesses.map(guess => [guess.join(), guess]));
  return Array.from(distinct.values(), guess => new Set(guess)).slice(0, MOST_GUESSES);
}

function subsets(keys: readonly string[]): string[][] {
  return Array.from({ length: 2 ** keys.length }, (_, mask) => keys.filter((_key, bit) => mask & (2 ** bit)));
}
