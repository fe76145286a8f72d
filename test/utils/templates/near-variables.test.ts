import { expect, test } from 'vitest';
import { nearVariables } from '../../../utils/templates/variables.ts';

test.each([
  ['https://h.example/{{site name}}/{{a}}', ['{{site name}}']],
  ['{{site', ['{{site']],
  ['{{1st}} {{ok}} {{a-b}}', ['{{1st}}', '{{a-b}}']],
  ['{{}}', ['{{}}']],
  ['{{ a }} {b} }}', []],
  ['{{{{a}} is meant literally', []],
])('%j', (url, expected) => expect(nearVariables({ url })).toEqual(expected));

test('in headers and lists too, each once', () => {
  expect(
    nearVariables({ name: '{{a b}}', headers: { 'X-A': '{{a b}}' }, rules: [{ topic: '{{c d}}' }] }),
  ).toEqual(['{{a b}}', '{{c d}}']);
});
