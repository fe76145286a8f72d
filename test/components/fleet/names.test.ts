import { expect, test } from 'vitest';
import { placeName, shown, topicList } from '../../../components/fleet/names.ts';

test.each([
  ['Paging', 'Paging'],
  [' a\r\nb\t', 'a  b'],
  ['שלום', 'שלום'],
  ['a\u202eb\u2069', 'ab'],
  ['\u200b\u200d \ufeff\u0301', ''],
  ['❤️ 👩‍💻', '❤️ 👩‍💻'],
  ['a'.repeat(200), 'a'.repeat(200)],
  ['a'.repeat(10_000), `${'a'.repeat(200)}…`],
  ['😀'.repeat(201), `${'😀'.repeat(200)}…`],
])('%j is shown as %j', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('a place without a name that can be seen goes by its id, the organization by what it is', () => {
  expect(placeName({ place: { scope: 'site', id: 's', name: '\u200b' } })).toBe('s');
  expect(placeName({ place: { scope: 'org', id: 'o', name: '' } })).toBe('The organization');
});

test('of many topics the first are listed, and how many more there are', () => {
  const topics = Array.from({ length: 300 }, (_, at) => `t${at}`);
  expect(topicList(topics.slice(0, 12))).toMatch(/t0, .*t11$/);
  expect(topicList(topics)).toMatch(/^t0, .*t11 and 288 more$/);
});
