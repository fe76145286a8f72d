import { describe, expect, test } from 'vitest';
import { counted, numberText } from '../../../utils/language/counted.ts';
import { listed } from '../../../utils/language/listed.ts';
import { speak, wording } from '../../../utils/language/sentence.ts';

/** Sentences that say only which language they are, and which of their forms was chosen. */
const only = (language: string) =>
  speak(key => (key === 'language_tag' ? language : key === 'list_separator' ? ' · ' : key));

describe.each([
  ['en', 'A · B · C', 'A, B, and C', '12,345'],
  ['de', 'A · B · C', 'A, B und C', '12.345'],
  ['ja', 'A · B · C', 'A、B、C', '12,345'],
])('%s', (language, side, joined, number) => {
  test('lists and numbers read as they do there', () => {
    only(language);
    expect(listed(['A', 'B', 'C'])).toBe(side);
    expect(listed(['A', 'B', 'C'], 'conjunction')).toBe(joined);
    expect(listed(['A'])).toBe('A');
    expect(listed([])).toBe('');
    expect(numberText(9999)).toBe('9999');
    expect(numberText(12_345)).toBe(number);
  });
});

test('which form goes with a number is for the language to say', () => {
  only('fr');
  expect(counted('summary_errors', 0)).toBe('summary_errors_one');
  only('de');
  expect(counted('summary_errors', 0)).toBe('summary_errors_other');
  expect(wording('summary_errors_one')).toBe('summary_errors_one');
});
