import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followWordings, readAddedWordings } from '../../../utils/store/added-wordings.ts';
import { eventually } from '../../setup/eventually.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const wordings = {
  section: ['Event Feeds'],
  settings: ['Fine Tuning'],
  labels: { secret: ['Signature Phrase'] },
  topics: { alarms: ['Bells'] },
};

test.each([
  ['an object', wordings, wordings],
  ['its JSON', JSON.stringify(wordings), wordings],
  ['a part', { settings: ['Options'] }, { settings: ['Options'] }],
  [
    'a part that is wrong',
    { ...wordings, labels: { colour: ['Red'] }, section: 'Feeds' },
    { settings: ['Fine Tuning'], topics: { alarms: ['Bells'] } },
  ],
  [
    'texts that are too long',
    { settings: ['x'.repeat(61)], topics: wordings.topics },
    { topics: wordings.topics },
  ],
  ['no JSON', '{', null],
  ['a list', ['Settings'], null],
  ['nothing', undefined, null],
])('%s', async (_, value, expected) => {
  await fakeBrowser.storage.managed.set({ wordings: value });
  const read = await readAddedWordings();
  expect(JSON.parse(JSON.stringify(read))).toEqual(expected);
});

test('where there is no policy, nothing is added', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(
    new Error('Managed storage manifest not found'),
  );
  expect(await readAddedWordings()).toBeNull();
});

test('pages of the portal get the script as long as a policy adds wordings', async () => {
  const registered: string[][] = [];
  Object.assign(fakeBrowser, {
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async ([script]: { js: string[] }[]) => registered.push(script?.js ?? []),
      unregisterContentScripts: async () => registered.splice(0),
    },
  });
  for (const times of [1, 2]) {
    await fakeBrowser.storage.managed.set({ wordings });
    followWordings(['https://manage.mist.com/*']);
    await eventually(() => expect(registered, `${times}`).toEqual([['/wordings.js']]));
  }
  await fakeBrowser.storage.managed.set({ wordings: {} });
  followWordings(['https://manage.mist.com/*']);
  await eventually(() => expect(registered).toEqual([]));
});
