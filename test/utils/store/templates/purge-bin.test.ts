import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { purgeBin } from '../../../../utils/store/templates/keep-tidy.ts';
import { performCommand } from '../../../../utils/store/templates/perform-command.ts';
import { readLibrary } from './read-library.ts';
import { templateNamed } from './template-named.ts';

beforeEach(() => fakeBrowser.reset());

const DAY = 24 * 60 * 60 * 1000;

test('what was deleted stays for 30 days, and so does what tells other browsers of it', async () => {
  for (const id of ['kept', 'deleted']) {
    await performCommand({ do: 'save', template: templateNamed(id), base: null, revision: id });
  }
  await performCommand({ do: 'set-synced', ids: ['deleted'], synced: true });
  await performCommand({ do: 'remove', ids: ['deleted'] });
  const mark = { 'template:deleted': { content: { kind: 'deleted' } } };
  await purgeBin(Date.now() + 29 * DAY);
  expect((await readLibrary()).bin).toHaveLength(1);
  expect(await fakeBrowser.storage.sync.get()).toMatchObject(mark);
  await purgeBin(Date.now() + 31 * DAY);
  expect(await readLibrary()).toMatchObject({ templates: [{ template: { id: 'kept' } }], bin: [] });
  expect(await fakeBrowser.storage.sync.get()).toEqual({});
});
