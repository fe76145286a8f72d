import { type SentenceKey, type SentenceValues, sentence } from './sentence.ts';

/** Keys that come in two forms: `…_one` and `…_other`. */
export type CountedKey = SentenceKey extends infer Key
  ? Key extends `${infer Base}_one`
    ? Base
    : never
  : never;

/** A sentence about a number of things, as `{count}`: its `…_one` or `…_other` form, by the language's own rules. */
export function counted(key: CountedKey, count: number, values?: SentenceValues): string {
  const rules = new Intl.PluralRules(sentence('language_tag'));
  const form: SentenceKey = rules.select(count) === 'one' ? `${key}_one` : `${key}_other`;
  return sentence(form, { ...values, count });
}
