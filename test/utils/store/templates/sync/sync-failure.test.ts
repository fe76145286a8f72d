import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { performCommand } from '../../../../../utils/store/templates/perform-command.ts';
import { readLibrary } from '../../../../../utils/store/templates/read-library.ts';
import { synchronise } from '../../../../../utils/store/templates/sync/synchronise.ts';
import { templateNamed } from '../template-named.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  await performCommand({ do: 'save', template: templateNamed('a'), base: null, revision: 'first' });
});

const refuse = (message: string) =>
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error(message));

const wanted = { do: 'set-synced', ids: ['a'], synced: true } as const;
const setSynced = () => performCommand({ ...wanted, ids: [...wanted.ids] });

test.each([
  ['QUOTA_BYTES_PER_ITEM quota exceeded', 'sync-too-large'],
  ['Resource::kQuotaBytesPerItem quota exceeded', 'sync-too-large'],
  ['Resource::kMaxItems quota exceeded', 'sync-full'],
  ['QUOTA_BYTES quota exceeded', 'sync-full'],
  ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'sync-full'],
  ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'sync-unavailable'],
  ['An unexpected error occurred', 'sync-unavailable'],
])('“%s” is told, and the template stays one that does not go along', async (message, failure) => {
  refuse(message);
  expect(await setSynced()).toEqual({ ok: false, failure });
  expect((await readLibrary()).templates[0]?.synced).toBe(false);
});

test('a save that cannot go along is saved here, says so, and goes along later', async () => {
  await setSynced();
  refuse('QUOTA_BYTES quota exceeded');
  const save = {
    do: 'save',
    template: templateNamed('a', 'new'),
    base: 'first',
    revision: 'second',
  } as const;
  expect(await performCommand(save)).toMatchObject({ ok: true, notSynced: 'sync-full' });
  expect(await fakeBrowser.storage.sync.get()).toMatchObject({ 'template:a': { revision: 'first' } });
  expect(await synchronise()).toBeUndefined();
  expect(await fakeBrowser.storage.sync.get()).toMatchObject({ 'template:a': { revision: 'second' } });
});

test('what another browser no longer has go along stays here', async () => {
  await setSynced();
  await performCommand({ do: 'set-synced', ids: ['a'], synced: false });
  expect(await fakeBrowser.storage.sync.get()).toEqual({});
  expect((await readLibrary()).templates).toMatchObject([{ template: { id: 'a' }, synced: false }]);
});

test('what a later version wrote into the sync is left as it is', async () => {
  await setSynced();
  const later = { 'template:a': { v: 2 } };
  await fakeBrowser.storage.sync.set(later);
  await synchronise();
  expect(await fakeBrowser.storage.sync.get()).toEqual(later);
});
