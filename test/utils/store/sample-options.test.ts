import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSampleOptions, readSampleOptions } from '../../../utils/store/session-inputs.ts';

beforeEach(() => fakeBrowser.reset());

const options = {
  topic: 'alarms',
  events: 3,
  secret: 'a-secret',
  url: 'https://hooks.example.com/in',
  broken: 'OTHER_SECRET',
} as const;

test('what was kept is read again, from memory only', async () => {
  expect(await readSampleOptions()).toBeUndefined();
  await keepSampleOptions(options);
  expect(await readSampleOptions()).toEqual(options);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test.each([{ topic: 'nothing' }, { events: 0 }, { broken: 'toString' }, { secret: null }])(
  'options with %j are none',
  async part => {
    await fakeBrowser.storage.session.set({ 'sample-options': { ...options, ...part } });
    expect(await readSampleOptions()).toBeUndefined();
  },
);
