import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  applyVariables,
  escapeBraces,
  nearVariables,
  renameVariable,
  variablesIn,
} from '../../../utils/templates/variables.ts';
import { timesOfThisRun } from '../../setup/extent.ts';

test('variables are found in every string, once each, blanks round the name or not', () => {
  const webhook = {
    name: '{{site}} {{ org }}',
    url: 'https://{{site}}.example.com',
    topics: ['{{topic}}'],
    headers: { 'X-{{no}}': '{{header}}' },
    rules: [{ topic: 'alarms', matching: { type: ['{{deep}}'] } }],
    default_action: '{{{{literal}} {{}} {{1}} {{a b}} {single}',
  };
  expect(variablesIn(webhook)).toEqual(['site', 'org', 'topic', 'header', 'deep']);
});

test('values are put in as they are, and never read again', () => {
  const applied = applyVariables(
    { name: '{{a}}-{{b}}', url: '{{constructor}}', secret: '{{{{a}}', topics: ['{{a}}'] },
    { a: '{{b}}', b: '$& {{a}}' },
  );
  expect(applied).toEqual({
    name: '{{b}}-$& {{a}}',
    url: '{{constructor}}',
    secret: '{{a}}',
    topics: ['{{b}}'],
  });
});

const braces = fc
  .array(fc.constantFrom('{', '{{', '}}', '}', 'a', '{{a}}', ' ', '_1'), { maxLength: 9 })
  .map(parts => parts.join(''));

test('any text can be written so that it is no variable', () => {
  fc.assert(
    fc.property(braces, text => {
      const name = escapeBraces(text);
      expect(variablesIn({ name })).toEqual([]);
      expect(applyVariables({ name }, { a: 'x', _1: 'y' })).toEqual({ name: text });
    }),
    { numRuns: timesOfThisRun(2000) },
  );
});

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

test('a variable is renamed where it stands, and nothing else is', () => {
  const webhook = { url: 'https://{{a}}/{{ a }}/{{b}}', name: '{{{{a}} {{a}}', secret: '{{{{a}}' };
  expect(renameVariable(webhook, 'a', 'z')).toEqual({
    url: 'https://{{z}}/{{z}}/{{b}}',
    name: '{{{{a}} {{z}}',
    secret: '{{{{a}}',
  });
});
