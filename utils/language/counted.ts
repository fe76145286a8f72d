import { type SentenceKey, type SentenceValues, sentence } from './sentence.ts';

/** Keys that come in two forms: `…_one` and `…_other`. */
export type CountedKey = Counted<SentenceKey>;

type Counted<Key> = Key extends `${infer Base}_one`
  ? `${Base}_other` extends SentenceKey
    ? Base
    : never
  : never;

const rules = new Map<string, Intl.PluralRules>();

/** A sentence about a number of things, as `{count}` with its digits grouped: its `…_one` or `…_other` form, by the language's own rules. */
export function counted(key: CountedKey, count: number, values?: SentenceValues): string {
  const form: SentenceKey =
    rulesOf(sentence('language_tag')).select(count) === 'one' ? `${key}_one` : `${key}_other`;
  return sentence(form, { ...values, count: numberText(count) });
}

function rulesOf(language: string): Intl.PluralRules {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known;
}

const formats = new Map<string, Intl.NumberFormat>();

/** A whole number that is not negative: up to four digits plain, as sentences have them, more as the person's language groups them (`12,345`). */
export function numberText(number: number): string {
  // The first format takes 10 ms, while the first findings are waited for.
  if (number < 10_000) return String(number);
  const language = sentence('language_tag');
  const format = formats.get(language) ?? new Intl.NumberFormat(language);
  formats.set(language, format);
  return format.format(number);
}
