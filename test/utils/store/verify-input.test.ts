import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  followVerifyInput,
  type KeptVerifyInput,
  keepVerifyInput,
  readVerifyInput,
} from '../../../utils/store/verify-input.ts';

beforeEach(() => fakeBrowser.reset());

const input: KeptVerifyInput = {
  request: '{"topic":"ping"}',
  file: null,
  readAs: 'body',
  secrets: 'one\ntwo',
  v2: { value: 'ab', over: '' },
  v1: { value: '', over: '' },
};

test('nothing is read where nothing was kept', async () => {
  expect(await readVerifyInput()).toBeUndefined();
});

test('what was kept is read again, a file byte for byte', async () => {
  const file = { name: 'body.bin', bytes: Uint8Array.from({ length: 256 }, (_, at) => at) };
  expect(await keepVerifyInput({ ...input, file })).toBe(true);
  expect(await readVerifyInput()).toEqual({ ...input, file });
});

test('it is kept in the session’s memory, never on disk', async () => {
  await keepVerifyInput(input);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
});

test('a delivery that is too large is left out, the rest is kept', async () => {
  expect(await keepVerifyInput({ ...input, request: 'x'.repeat(2_000_001) })).toBe(false);
  expect(await readVerifyInput()).toEqual({ ...input, request: '' });
});

test.each([
  { secrets: 'x'.repeat(20_001) },
  { v2: { value: ' '.repeat(20_001), over: '' } },
  { v1: { value: '', over: ' '.repeat(20_001) } },
])('secrets and signatures that are too long are left out, the delivery is kept', async long => {
  const none = { value: '', over: '' };
  expect(await keepVerifyInput({ ...input, ...long })).toBe(false);
  expect(await readVerifyInput()).toEqual({ ...input, secrets: '', v2: none, v1: none });
});

test.each([{ secrets: 'x'.repeat(20_001) }, { request: ' '.repeat(2_000_001) }])(
  'what an earlier version kept is read no further where it is too long',
  async long => {
    await fakeBrowser.storage.session.set({ 'verify-input': { ...input, ...long, writer: 'it' } });
    expect(await readVerifyInput()).toBeUndefined();
  },
);

test('what does not parse is as if nothing was kept', async () => {
  await fakeBrowser.storage.session.set({ 'verify-input': { request: 3 } });
  expect(await readVerifyInput()).toBeUndefined();
});

test('changes of other pages are told until the signal ends it, own ones are not', async () => {
  const ended = new AbortController();
  const changed = vi.fn();
  followVerifyInput(changed, ended.signal);
  await keepVerifyInput(input);
  expect(changed).not.toHaveBeenCalled();
  const write = (writer: string) => fakeBrowser.storage.session.set({ 'verify-input': { ...input, writer } });
  await write('another page');
  expect(changed).toHaveBeenCalledExactlyOnceWith(input);
  ended.abort();
  await write('a third page');
  expect(changed).toHaveBeenCalledOnce();
});
