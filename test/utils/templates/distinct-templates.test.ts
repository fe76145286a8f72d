import { expect, test } from 'vitest';
import { distinctTemplates, mergeTemplates } from '../../../utils/templates/merge-templates.ts';
import { sampleTemplate } from './sample-template.ts';

const named = (id: string, description = '') => sampleTemplate({ id, name: id, description });

test('templates of one id are numbered past those that are taken; the same one is taken once', () => {
  const { templates, repeated } = distinctTemplates([
    named('a', '1'),
    named('a-2'),
    named('a', '2'),
    named('a', '1'),
    named('a', '3'),
  ]);
  expect(templates.map(({ id, name }) => [id, name])).toEqual([
    ['a', 'a'],
    ['a-2', 'a-2'],
    ['a-3', 'a (3)'],
    ['a-4', 'a (4)'],
  ]);
  expect(repeated).toBe(1);
});

test('without those it is as a merge would have it, and the same the next time', () => {
  const incoming = [named('a', '1'), named('a', '2'), named('b'), named('a', '3')];
  const { templates } = distinctTemplates(incoming);
  expect(templates).toEqual(mergeTemplates([], incoming, () => 'keep-both').templates);
  expect(mergeTemplates(templates, distinctTemplates(incoming).templates, () => 'skip')).toMatchObject({
    added: [],
    skipped: [],
  });
});

test('ten thousand of one name are told apart in no time', () => {
  const incoming = Array.from({ length: 10_000 }, (_, at) => named('a', String(at)));
  const begin = performance.now();
  expect(new Set(distinctTemplates(incoming).templates.map(({ id }) => id)).size).toBe(10_000);
  expect(performance.now() - begin).toBeLessThan(2000);
});
