import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  distinctTemplates,
  findConflicts,
  type MergeChoice,
  mergeTemplates,
} from '../../../utils/templates/merge-templates.ts';
import { sameJson } from '../../../utils/templates/same-json.ts';
import { templateFromWebhook } from '../../../utils/templates/secure-template.ts';
import type { Template } from '../../../utils/templates/template.ts';
import { sampleTemplate } from './samples.ts';

const template = (id: string, url: string): Template =>
  templateFromWebhook({ url }, { id, name: `Name ${id}` }).template;
const always = (choice: MergeChoice) => () => choice;
const [a, b, c, otherB] = [template('a', '1'), template('b', '1'), template('c', '1'), template('b', '2')];

test('templates with a free id are added, the same ones left', () => {
  const merge = mergeTemplates([a, b], [{ ...b }, c], always('replace'));
  expect(merge).toEqual({ templates: [a, b, c], added: ['c'], replaced: [], skipped: [], unchanged: ['b'] });
});

test('what is done where an id is taken', () => {
  expect(mergeTemplates([b, a], [otherB], always('skip'))).toMatchObject({
    templates: [b, a],
    skipped: ['b'],
  });
  expect(mergeTemplates([b, a], [otherB], always('replace'))).toMatchObject({
    templates: [otherB, a],
    replaced: ['b'],
  });
  expect(mergeTemplates([b, a], [otherB], always('keep-both'))).toMatchObject({
    templates: [b, a, { ...otherB, id: 'b-2', name: 'Name b (2)' }],
    added: ['b-2'],
  });
});

test('a choice can be made for each conflict', () => {
  const otherA = template('a', '2');
  expect(findConflicts([a, b], [otherA, c, otherB, b])).toEqual([
    { existing: a, incoming: otherA },
    { existing: b, incoming: otherB },
  ]);
  const [d, otherD] = [template('d', '1'), template('d', '2')];
  expect(findConflicts([a], [d, otherD])).toEqual([{ existing: d, incoming: otherD }]);
  const choose = (id: string) => (id === 'a' ? 'skip' : 'replace');
  expect(mergeTemplates([a, b], [otherA, otherB], choose).templates).toEqual([a, otherB]);
});

describe('any templates', () => {
  const some = fc.array(
    fc
      .tuple(fc.constantFrom('a', 'b', 'b-2', 'c'), fc.constantFrom('1', '2', '3'))
      .map(parts => template(...parts)),
    { maxLength: 6 },
  );
  const unique = some.map(all => mergeTemplates([], all, always('skip')).templates);

  test.each<MergeChoice>(['keep-both', 'replace', 'skip'])(
    '%s: ids stay unique, and doing it twice changes nothing',
    choice => {
      fc.assert(
        fc.property(unique, unique, (existing, incoming) => {
          const { templates } = mergeTemplates(existing, incoming, always(choice));
          expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
          expect(mergeTemplates(templates, incoming, always(choice)).templates).toEqual(templates);
          if (choice !== 'replace') expect(templates.slice(0, existing.length)).toEqual(existing);
        }),
      );
    },
  );
});

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

test.each([
  [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: 1, b: 2 }, { a: 1 }, false],
  [{ a: undefined }, { b: undefined }, false],
  [{ a: { b: 1 } }, { a: { b: 2 } }, false],
  [[1], [1, 2], false],
  [[], {}, false],
  [{}, [], false],
  [null, {}, false],
  [{}, null, false],
  [{}, '', false],
  ['', {}, false],
  [1, '1', false],
])('%j and %j are the same: %s', (one, other, isSame) => expect(sameJson(one, other)).toBe(isSame));
