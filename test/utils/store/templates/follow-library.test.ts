import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followLibrary } from '../../../../utils/store/templates/follow-library.ts';
import { readListing, refreshListing } from '../../../../utils/store/templates/listing.ts';
import { performCommand } from '../../../../utils/store/templates/perform-command.ts';
import { performImport } from '../../../../utils/store/templates/perform-import.ts';
import type { Library } from '../../../../utils/templates/library.ts';
import { templateSearch } from '../../../../utils/templates/template-search.ts';
import { eventually } from '../../../setup/eventually.ts';
import { templateNamed } from './library.ts';

let ended: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 0));
  ended = new AbortController();
});
afterEach(() => {
  ended.abort();
  vi.unstubAllGlobals();
});

const save = (id: string, mark = '') =>
  performCommand({ do: 'save', template: templateNamed(id, mark), base: null, revision: `${id} ${mark}` });

const idsOf = (library: Library | undefined) => library?.templates.map(({ template }) => template.id);

async function bringIn(count: number): Promise<void> {
  const templates = Array.from({ length: count }, (_, at) => templateNamed(`${at}`));
  await performImport({ templates, choices: {}, onProgress: () => {}, signal: ended.signal });
}

test('the library is told as it is, then after each change, many changes at once', async () => {
  await save('a');
  const told: Library[] = [];
  await followLibrary(library => told.push(library), ended.signal);
  expect(told.map(idsOf)).toEqual([['a']]);
  for (const id of ['b', 'c', 'd']) await save(id);
  await performCommand({ do: 'remove', ids: ['a'] });
  await eventually(() => expect(told).toHaveLength(2));
  expect(idsOf(told.at(-1))).toEqual(['b', 'c', 'd']);
  expect(told.at(-1)?.bin).toHaveLength(1);
});

test('templates that did not change stay the same objects', async () => {
  await save('a');
  const told: Library[] = [];
  await followLibrary(library => told.push(library), ended.signal);
  await save('b');
  await eventually(() => expect(told).toHaveLength(2));
  expect(told[1]?.templates[0]?.template).toBe(told[0]?.templates[0]?.template);
});

test('what changes while the store is read is not missed', async () => {
  const told: Library[] = [];
  const following = followLibrary(library => told.push(library), ended.signal);
  await save('a');
  await following;
  await eventually(() => expect(idsOf(told.at(-1))).toEqual(['a']));
});

test('nothing is told once it has ended', async () => {
  const changed = vi.fn();
  await followLibrary(changed, ended.signal);
  ended.abort();
  await save('a');
  expect(changed).toHaveBeenCalledTimes(1);
});

test('a large library is listed at first, then told as a whole', async () => {
  await bringIn(1000);
  await refreshListing();
  const told: Library[] = [];
  await followLibrary(library => told.push(library), ended.signal);
  const [first, second] = told;
  expect(told.map(({ partial }) => partial)).toEqual([true, undefined]);
  expect(idsOf(first)).toEqual(idsOf(second));
  const found = templateSearch('alarms hooks.example.com paging 77');
  const search = (library: Library | undefined) =>
    library?.templates.filter(({ template }) => found(template)).length;
  expect(search(first)).toBe(search(second));
  expect(search(first)).toBeGreaterThan(0);
});

test('a listing of what stood there before is not told', async () => {
  await bringIn(1000);
  await refreshListing();
  expect(await readListing()).toBeDefined();
  await save('a');
  expect(await readListing()).toBeUndefined();
});
