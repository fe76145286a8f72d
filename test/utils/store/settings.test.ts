import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { firstSettings, followSettings, keepSettings, readSettings } from '../../../utils/store/settings.ts';
import { eventually } from '../../setup/eventually.ts';

beforeEach(() => fakeBrowser.reset());

test('a new installation follows the system and makes secrets of 256 bits in hexadecimal digits', async () => {
  expect(await readSettings()).toEqual(firstSettings);
  expect(firstSettings).toEqual({
    theme: 'system',
    secretFormat: 'hex',
    split: 45,
    receiverLanguage: 'node',
    secretBits: 256,
    syncNewTemplates: false,
  });
});

test('two changes at once are both kept', async () => {
  await Promise.all([keepSettings({ theme: 'dark' }), keepSettings({ secretBits: 512 })]);
  expect(await readSettings()).toEqual({ ...firstSettings, theme: 'dark', secretBits: 512 });
});

test.each([
  ['theme', 'sepia'],
  ['secretFormat', 7],
  ['secretBits', 12],
  ['secretBits', 4096],
  ['syncNewTemplates', 'yes'],
])('%s of %j is as if it were not kept, and the others hold', async (name, value) => {
  const other = name === 'theme' ? { secretBits: 384 } : { theme: 'light' as const };
  await keepSettings(other);
  await fakeBrowser.storage.local.set({ [`setting:${name}`]: value });
  expect(await readSettings()).toEqual({ ...firstSettings, ...other });
});

test('a change is told until the signal ends it, other records are not', async () => {
  const ended = new AbortController();
  const changed = vi.fn();
  followSettings(changed, ended.signal);
  await fakeBrowser.storage.local.set({ 'pointed:manage.mist.com': {} });
  await keepSettings({ theme: 'dark' });
  await eventually(() =>
    expect(changed).toHaveBeenCalledExactlyOnceWith({ ...firstSettings, theme: 'dark' }),
  );
  ended.abort();
  await keepSettings({ theme: 'light' });
  expect(changed).toHaveBeenCalledOnce();
});
