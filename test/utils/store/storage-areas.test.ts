import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { removeEverything } from '../../../utils/store/storage-areas.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const { local, sync, session } = fakeBrowser.storage;

test('nothing is left anywhere', async () => {
  for (const area of [local, sync, session]) await area.set({ 'template:a': '{}' });
  expect(await removeEverything()).toBe(true);
  for (const area of [local, sync, session]) expect(await area.get(null)).toEqual({});
});

test('what the browser refuses is said', async () => {
  vi.spyOn(sync, 'clear').mockRejectedValue(new Error('offline'));
  expect(await removeEverything()).toBe(false);
});
