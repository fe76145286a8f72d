import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { performCommand } from '../../../../../utils/store/templates/perform-command.ts';
import { synchronise } from '../../../../../utils/store/templates/sync/synchronise.ts';
import { readLibrary, templateNamed } from '../library.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const refuse = (message: string) =>
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error(message));

/** Saves a template whose description is that long, over its `base`. */
const save = (id: string, length = 10, base: string | null = null) =>
  performCommand({
    do: 'save',
    template: { ...templateNamed(id), description: 'on'.padEnd(length, ' on') },
    base,
    revision: `${id} ${length}`,
  });
const setSynced = (ids: string[], synced = true) => performCommand({ do: 'set-synced', ids, synced });
const inSync = async () => Object.keys(await fakeBrowser.storage.sync.get()).toSorted();
/** What the library says of each template: why it does not go along, or whether it does. */
const marks = async () =>
  Object.fromEntries(
    (await readLibrary()).templates.map(({ template, synced, notSynced }) => [
      template.id,
      notSynced ?? synced,
    ]),
  );

describe('what the browser’s sync has no room for', () => {
  test('one template over 8 KB: the others go, it is named, and goes when it is small enough', async () => {
    await save('small');
    await save('large', 9000);
    const left = [{ name: 'Paging large', failure: 'sync-too-large' }];
    expect(await setSynced(['small', 'large'])).toEqual({ ok: true, notSynced: left });
    expect(await inSync()).toEqual(['template:small']);
    expect(await marks()).toEqual({ small: true, large: 'sync-too-large' });
    expect(await save('large', 20, 'large 9000')).toMatchObject({ ok: true });
    expect(await inSync()).toEqual(['template:large', 'template:small']);
    expect(await marks()).toEqual({ small: true, large: true });
  });

  test('100 KB in all: as many as have room go, the same ones each time, and one follows when another leaves', async () => {
    const ids = Array.from({ length: 20 }, (_, at) => `t${String(at).padStart(2, '0')}`);
    for (const [at, id] of ids.entries()) await save(id, 7000 + 10 * at);
    expect(await setSynced(ids.toReversed())).toMatchObject({ ok: true });
    const went = await inSync();
    expect(went).toEqual(ids.slice(0, 13).map(id => `template:${id}`));
    expect(Object.values(await marks())).toEqual([...Array(13).fill(true), ...Array(7).fill('sync-full')]);
    const write = vi.spyOn(fakeBrowser.storage.sync, 'set');
    const keep = vi.spyOn(fakeBrowser.storage.local, 'set');
    await synchronise();
    expect([write.mock.calls, keep.mock.calls]).toEqual([[], []]);
    await setSynced(['t03'], false);
    expect(await inSync()).toEqual([...went.filter(key => key !== 'template:t03'), 'template:t13']);
    await performCommand({ do: 'remove', ids: ['t05'] });
    expect(await inSync()).toContain('template:t14');
    expect(await marks()).toMatchObject({ t03: false, t13: true, t14: true, t15: 'sync-full' });
  });

  test('an edit that no longer fits: what went along before stays there', async () => {
    await save('a');
    await setSynced(['a']);
    const outcome = await save('a', 9000, 'a 10');
    expect(outcome).toMatchObject({ ok: true, notSynced: [{ name: 'Paging a', failure: 'sync-too-large' }] });
    expect(await fakeBrowser.storage.sync.get()).toMatchObject({ 'template:a': { revision: 'a 10' } });
    await synchronise();
    expect(await marks()).toEqual({ a: 'sync-too-large' });
  });
});

test.each([
  ['QUOTA_BYTES_PER_ITEM quota exceeded', 'sync-too-large'],
  ['Resource::kQuotaBytesPerItem quota exceeded', 'sync-too-large'],
  ['Resource::kMaxItems quota exceeded', 'sync-full'],
  ['QUOTA_BYTES quota exceeded', 'sync-full'],
  ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'sync-full'],
  ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'sync-unavailable'],
  ['An unexpected error occurred', 'sync-unavailable'],
])(
  'where the browser says “%s”, that is named, and it goes with the next change',
  async (message, failure) => {
    await save('a');
    refuse(message);
    expect(await setSynced(['a'])).toEqual({ ok: true, notSynced: [{ name: 'Paging a', failure }] });
    expect(await marks()).toEqual({ a: failure });
    await save('b');
    await setSynced(['b']);
    expect(await marks()).toEqual({ a: true, b: true });
    expect(await inSync()).toEqual(['template:a', 'template:b']);
  },
);

test('where it has less room than it ought to have, all but the one go', async () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  for (const id of ids) await save(id);
  const set = fakeBrowser.storage.sync.set.bind(fakeBrowser.storage.sync);
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockImplementation(async items => {
    if ('template:c' in items) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    await set(items);
  });
  const left = [{ name: 'Paging c', failure: 'sync-too-large' }];
  expect(await setSynced(ids)).toEqual({ ok: true, notSynced: left });
  expect(await inSync()).toEqual(['a', 'b', 'd', 'e'].map(id => `template:${id}`));
});

test('where it cannot be reached at all, each is saved here and named', async () => {
  vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('disabled'));
  await save('a');
  const left = [{ name: 'Paging a', failure: 'sync-unavailable' }];
  expect(await setSynced(['a'])).toEqual({ ok: true, notSynced: left });
  expect(await marks()).toEqual({ a: 'sync-unavailable' });
});

test('what another browser no longer has go along stays here', async () => {
  await save('a');
  await setSynced(['a']);
  await setSynced(['a'], false);
  expect(await fakeBrowser.storage.sync.get()).toEqual({});
  expect((await readLibrary()).templates).toMatchObject([{ template: { id: 'a' }, synced: false }]);
});

test('what a later version wrote into the sync is left as it is', async () => {
  await save('a');
  await setSynced(['a']);
  const later = { 'template:a': { v: 2 } };
  await fakeBrowser.storage.sync.set(later);
  await synchronise();
  expect(await fakeBrowser.storage.sync.get()).toEqual(later);
});
