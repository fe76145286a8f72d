import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { purgeBin } from '../../../../utils/store/templates/keep-tidy.ts';
import type { Command } from '../../../../utils/store/templates/messages.ts';
import { performCommand } from '../../../../utils/store/templates/perform-command.ts';
import { readLibrary, templateNamed } from './library.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 26);

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => vi.useRealTimers());

/** Carries out a command when the computer's clock says so many days from now. */
function at(days: number, command: Command): Promise<unknown> {
  vi.setSystemTime(NOW + days * DAY);
  return performCommand(command);
}

const saving = (mark: string, base: string | null, revision: string): Command => ({
  do: 'save',
  base,
  revision,
  template: templateNamed('a', mark),
});
const library = async () => {
  const { templates, bin } = await readLibrary();
  return {
    templates: templates.map(({ template }) => template.webhook.url),
    bin: bin.map(({ template }) => template.id),
  };
};

test('an edit follows what it was made of, also where the clock went back a year', async () => {
  await at(0, saving('first', null, 'one'));
  expect(await at(-365, saving('second', 'one', 'two'))).toMatchObject({ ok: true, keptBoth: false });
  expect(await at(365, saving('late', 'one', 'three'))).toMatchObject({ ok: true, keptBoth: true });
  expect((await library()).templates).toEqual([
    'https://hooks.example.com/second',
    'https://hooks.example.com/late',
  ]);
});

test('what was deleted before the clock went back stays in the bin, can be restored and forgotten', async () => {
  await at(0, saving('', null, 'one'));
  await at(0, { do: 'remove', ids: ['a'] });
  await purgeBin(NOW - 365 * DAY);
  expect(await library()).toMatchObject({ bin: ['a'] });
  await at(-365, { do: 'restore', ids: ['a'] });
  expect(await library()).toMatchObject({ templates: ['https://hooks.example.com/'], bin: [] });
  await at(-365, { do: 'remove', ids: ['a'] });
  await at(-365, { do: 'forget', ids: ['a'] });
  expect(await library()).toEqual({ templates: [], bin: [] });
});

test('a clock that goes ahead empties the bin of what is old by it, and takes nothing else', async () => {
  await at(0, saving('', null, 'one'));
  await at(0, { do: 'save', template: templateNamed('b'), base: null, revision: 'two' });
  await at(0, { do: 'remove', ids: ['b'] });
  await purgeBin(NOW + 10_000 * DAY);
  expect(await library()).toEqual({ templates: ['https://hooks.example.com/'], bin: [] });
});

test('what was deleted stays for 30 days, and so does what tells other browsers of it', async () => {
  for (const id of ['kept', 'deleted']) {
    await performCommand({ do: 'save', template: templateNamed(id), base: null, revision: id });
  }
  await performCommand({ do: 'set-synced', ids: ['deleted'], synced: true });
  await performCommand({ do: 'remove', ids: ['deleted'] });
  const mark = { 'template:deleted': { content: { kind: 'deleted' } } };
  const deletedAt = (await readLibrary()).bin[0]?.deletedAt ?? 0;
  await purgeBin(deletedAt + 30 * DAY - 1);
  expect((await readLibrary()).bin).toHaveLength(1);
  expect(await fakeBrowser.storage.sync.get()).toMatchObject(mark);
  await purgeBin(deletedAt + 30 * DAY);
  expect(await readLibrary()).toMatchObject({ templates: [{ template: { id: 'kept' } }], bin: [] });
  expect(await fakeBrowser.storage.sync.get()).toEqual({});
});
