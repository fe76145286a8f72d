import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { performCommand } from '../../../../utils/store/templates/perform-command.ts';
import { performImport } from '../../../../utils/store/templates/perform-import.ts';
import type { MergeChoice } from '../../../../utils/templates/merge-templates.ts';
import type { Template } from '../../../../utils/templates/template.ts';
import { sampleWebhook } from '../../templates/samples.ts';
import { readLibrary, templateNamed } from './library.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const bringIn = (templates: Template[], choices: Record<string, MergeChoice> = {}) =>
  performImport({ templates, choices, onProgress: () => {}, signal: new AbortController().signal });

const idsOf = async () => (await readLibrary()).templates.map(({ template }) => template.id);

test('adds, replaces, skips and keeps both as chosen; doing it again changes nothing', async () => {
  await bringIn(['a', 'b', 'c', 'd'].map(id => templateNamed(id)));
  const others = ['a', 'b', 'c', 'e'].map(id => templateNamed(id, 'other'));
  const incoming = [...others, templateNamed('d')];
  const choices = { a: 'replace', b: 'skip', c: 'keep-both' } as const;
  expect(await bringIn(incoming, choices)).toEqual({
    ok: true,
    added: 2,
    replaced: 1,
    skipped: 1,
    unchanged: 1,
  });
  expect(await idsOf()).toEqual(['a', 'b', 'c', 'd', 'c-2', 'e']);
  expect(await bringIn(incoming, choices)).toMatchObject({ added: 0, replaced: 0, unchanged: 4 });
});

test('secrets become variables', async () => {
  await bringIn([{ ...templateNamed('a'), webhook: sampleWebhook }]);
  const everything = JSON.stringify(await fakeBrowser.storage.local.get());
  for (const secret of ['marked-', 'hunter2', 't0k3n']) expect(everything).not.toContain(secret);
});

test('what lies in the bin comes out where it comes in the same; where it differs both are kept, each in its place', async () => {
  await bringIn([templateNamed('a'), templateNamed('b')]);
  await performCommand({ do: 'remove', ids: ['a', 'b'] });
  expect(await bringIn([templateNamed('a'), templateNamed('b', 'other')])).toMatchObject({ added: 2 });
  const { templates, bin } = await readLibrary();
  expect(templates.map(({ template }) => template.name).toSorted()).toEqual(['Paging a', 'Paging b']);
  expect(bin.map(({ template }) => template.webhook)).toEqual([templateNamed('b').webhook]);
});

test('is written in one step, or not at all', async () => {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  await bringIn(Array.from({ length: 1000 }, (_, at) => templateNamed(`${at}`)));
  expect(set).toHaveBeenCalledTimes(1);
  set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  expect(await bringIn([templateNamed('more')])).toEqual({ ok: false, failure: 'full' });
  expect(await idsOf()).toHaveLength(1000);
});

test('tells how far it is, and can be cancelled until it writes', async () => {
  const cancel = new AbortController();
  const shares: number[] = [];
  const templates = Array.from({ length: 1000 }, (_, at) => templateNamed(`${at}`));
  const onProgress = (share: number) => {
    shares.push(share);
    if (shares.length === 3) cancel.abort();
  };
  expect(await performImport({ templates, choices: {}, onProgress, signal: cancel.signal })).toEqual({
    ok: false,
    failure: 'cancelled',
  });
  expect(shares).toEqual([0.1, 0.2, 0.3]);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});
