import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { openTemplates, press, says, untilListed } from '../hands/extension-page.ts';
import { libraryCommand, readStoredTemplates, templateOfSize } from '../hands/library.ts';
import { sessionOfFile, thisBrowser } from '../session/shared-browser.ts';

type Entries = Record<string, unknown>;
interface Area {
  get(keys: null): Promise<Entries>;
  set(entries: Entries): Promise<void>;
  remove(key: string): Promise<void>;
  clear(): Promise<void>;
}

/** The extension's own API in its pages, as far as it is used here. */
declare const chrome: { readonly storage: Readonly<Record<'local' | 'sync', Area>> };

// Firefox's own quota is a share of the disk; Chromium's for this storage is 10 MB.
const quota = { preferences: { 'dom.quotaManager.temporaryStorage.fixedLimit': 10 * 1024 } };
const session = sessionOfFile(thisBrowser() === 'firefox' ? quota : undefined);
let page: Page;
beforeAll(async () => {
  page = await openTemplates(session, 'workspace');
});
beforeEach(() =>
  page.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()])),
);

const save = (id: string, letters = 10) =>
  libraryCommand(page, { do: 'save', template: templateOfSize(id, letters), base: null, revision: id });

const set = (area: 'local' | 'sync', entries: Entries) =>
  page.evaluate((of, given) => chrome.storage[of].set(given), area, entries);

const syncedEntries = () => page.evaluate(() => chrome.storage.sync.get(null));

test('records that cannot be read are shown and left as they are, until the person removes them', async () => {
  await save('a');
  await set('local', { 'template:newer': '{"v":2}', 'template:damaged': '{"v":1,' });
  await press(page, 'Set aside 2');
  await says(page, 'Written by a newer version of this extension.');
  await says(page, 'Damaged: not a template that any version knows.');
  await press(page, 'Remove template:damaged');
  await press(page, 'Remove for good template:damaged');
  await press(page, 'Set aside 1');
  await press(page, 'Templates 1');
  await untilListed(page, ['Paging a']);
  expect(await page.evaluate(() => chrome.storage.local.get(null))).toMatchObject({
    'template:newer': '{"v":2}',
  });
});

/** Runs in a page of the extension: fills its storage but for about a megabyte, with what no browser's store makes shorter. */
async function fillStorage(): Promise<void> {
  const characters = () =>
    String.fromCharCode(...crypto.getRandomValues(new Uint8Array(50_000)).map(byte => (byte & 127) | 32));
  for (let at = 0; at < 9; at += 1) {
    const text = Array.from({ length: 20 }, characters)
      .join('')
      .replaceAll(/["\\<]/g, ' ');
    await chrome.storage.local.set({ [`filler ${at}`]: text });
  }
}

test('a full store says so and changes nothing', async () => {
  await save('a');
  await page.evaluate(fillStorage);
  const answers: unknown[] = [];
  for (let at = 0; at < 9 && answers.length === 0; at += 1) {
    const answer = await save(`large ${at}`, 400_000);
    if (!JSON.stringify(answer).startsWith('{"ok":true')) answers.push(answer);
  }
  expect(answers).toEqual([{ ok: false, failure: 'full' }]);
  const before = await readStoredTemplates(page);
  expect(await save('another', 900_000)).toMatchObject({ ok: false });
  expect(await readStoredTemplates(page)).toEqual(before);
});

test('a template goes along when the person wants it, and comes back changed', async () => {
  await save('a');
  expect(await syncedEntries()).toEqual({});
  expect(await libraryCommand(page, { do: 'set-synced', ids: ['a'], synced: true })).toEqual({ ok: true });
  const synced = (await syncedEntries())['template:a'];
  expect(synced).toMatchObject({ revision: 'a', content: { kind: 'template' } });
  const template = { ...templateOfSize('a', 10), name: 'Changed elsewhere' };
  const content = { kind: 'template', keepHeaders: [], template };
  await set('sync', { 'template:a': { v: 1, revision: 'other', history: ['a'], savedAt: 1, content } });
  await untilListed(page, ['Changed elsewhere']);
  await set('sync', {
    'template:a': {
      v: 1,
      revision: 'end',
      history: ['other'],
      savedAt: 2,
      content: { kind: 'deleted', deletedAt: Date.now() },
    },
  });
  await press(page, 'Bin 1');
  await press(page, 'Templates 0');
});

test('what the browser’s sync has no room for stays here and is named, and the others go', async () => {
  await save('small');
  await save('large', 9000);
  const tooLarge = { name: 'Paging large', failure: 'sync-too-large' };
  expect(await libraryCommand(page, { do: 'set-synced', ids: ['large', 'small'], synced: true })).toEqual({
    ok: true,
    notSynced: [tooLarge],
  });
  expect(Object.keys(await syncedEntries())).toEqual(['template:small']);
  await says(page, 'Not synced: “Paging large”. The browser’s sync takes 8 KB for one template');
  const ids = Array.from({ length: 20 }, (_, at) => `medium ${at + 10}`);
  for (const id of ids) await save(id, 7000);
  const outcome = await libraryCommand(page, { do: 'set-synced', ids, synced: true });
  const held = Object.keys(await syncedEntries()).toSorted();
  const full = ids.slice(13).map(id => ({ name: `Paging ${id}`, failure: 'sync-full' }));
  expect(outcome).toEqual({ ok: true, notSynced: full });
  expect(held).toEqual([...ids.slice(0, 13), 'small'].map(id => `template:${id}`));
  await says(page, 'The browser’s sync is full');
  await libraryCommand(page, { do: 'remove', ids: ['medium 15'] });
  await expect.poll(async () => Object.keys(await syncedEntries())).toContain('template:medium 23');
  expect(await readStoredTemplates(page)).toHaveLength(21);
});
