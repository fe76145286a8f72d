import { beforeEach, expect, test } from 'vitest';
import { counted } from '../../../utils/language/counted.ts';
import { sentence, speak, wording } from '../../../utils/language/sentence.ts';

const texts: Record<string, string> = {
  language_tag: 'en',
  extension_name: 'A {thing} and {another}',
  summary_errors_one: '{count} error',
  summary_errors_other: '{count} errors',
};

beforeEach(() => speak(key => texts[key] ?? ''));

test('placeholders are filled once, and only with what was given', () => {
  expect(sentence('extension_name', { thing: '{another}' })).toBe('A {another} and {another}');
  expect(wording('extension_name')).toBe('A {thing} and {another}');
});

test('a value named like a member of every object is not taken for one', () => {
  speak(() => '{constructor}');
  expect(sentence('extension_name', {})).toBe('{constructor}');
});

test('a sentence that is missing shows its key, so that it is noticed', () => {
  speak(() => '');
  expect(sentence('extension_description')).toBe('extension_description');
});

test('one and many', () => {
  expect(counted('summary_errors', 1)).toBe('1 error');
  expect(counted('summary_errors', 0)).toBe('0 errors');
  expect(counted('summary_errors', 2)).toBe('2 errors');
  expect(counted('summary_errors', 13_205)).toBe('13,205 errors');
});
