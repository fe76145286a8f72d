import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSettings } from '../../../../utils/store/settings.ts';
import { saveOutcomeSchema } from '../../../../utils/store/templates/messages.ts';
import { performCommand } from '../../../../utils/store/templates/perform-command.ts';
import { newRevision } from '../../../../utils/store/templates/record.ts';
import type { Template } from '../../../../utils/templates/template.ts';
import { sampleWebhook } from '../../templates/samples.ts';
import { readLibrary, templateNamed } from './library.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

async function save(template: Template, base: string | null = null, revision = newRevision()) {
  const outcome = saveOutcomeSchema().parse(await performCommand({ do: 'save', template, base, revision }));
  if (!outcome.ok) throw new Error(outcome.failure);
  return outcome;
}

const idsOf = async () => (await readLibrary()).templates.map(({ template }) => template.id);

test('what is saved is read again, with no secret in it', async () => {
  await save({ ...templateNamed('a'), webhook: sampleWebhook });
  const [stored] = (await readLibrary()).templates;
  expect(stored?.template.webhook.secret).toBe('{{secret}}');
  const everything = JSON.stringify(await fakeBrowser.storage.local.get());
  for (const secret of ['marked-', 'hunter2', 't0k3n']) expect(everything).not.toContain(secret);
});

test('a value that the person keeps in clear stays, and no other in its place', async () => {
  const template = { ...templateNamed('a'), webhook: { headers: { 'X-Api-Key': 'shown-key' } } };
  const kept = [{ path: 'headers["X-Api-Key"]', value: 'shown-key' }];
  await performCommand({ do: 'save', template, base: null, revision: 'first', kept });
  await save({ ...template, name: 'Renamed' }, 'first');
  expect((await readLibrary()).templates[0]?.template).toMatchObject({
    name: 'Renamed',
    webhook: { headers: { 'X-Api-Key': 'shown-key' } },
  });
  const { revision } = (await readLibrary()).templates[0] ?? {};
  await save({ ...template, webhook: { headers: { 'X-Api-Key': 'another' } } }, revision ?? null);
  expect((await readLibrary()).templates[0]).toMatchObject({
    kept: [],
    template: { webhook: { headers: { 'X-Api-Key': '{{header_x_api_key}}' } } },
  });
});

test('an edit of what is there takes its place; one of something older is kept beside it', async () => {
  const first = await save(templateNamed('a'));
  const second = await save(templateNamed('a', 'second'), first.stored.revision);
  expect(second.keptBoth).toBe(false);
  const late = await save(templateNamed('a', 'late'), first.stored.revision);
  expect(late).toMatchObject({ keptBoth: true, stored: { template: { id: 'a-2', name: 'Paging a (2)' } } });
  expect(await idsOf()).toEqual(['a', 'a-2']);
});

test('a new template goes along to other browsers where the person set that, an old one stays as it is', async () => {
  const { stored } = await save(templateNamed('a'));
  await keepSettings({ syncNewTemplates: true });
  expect((await save(templateNamed('b'))).stored.synced).toBe(true);
  expect((await save(templateNamed('a', 'second'), stored.revision)).stored.synced).toBe(false);
});

test('a request that comes twice is done once', async () => {
  const first = await save(templateNamed('a'));
  const revision = newRevision();
  await save(templateNamed('a', 'second'), first.stored.revision);
  const late = await save(templateNamed('a', 'late'), first.stored.revision, revision);
  expect(await save(templateNamed('a', 'late'), first.stored.revision, revision)).toEqual(late);
  expect(await idsOf()).toEqual(['a', 'a-2']);
});

test('deleted, it lies in the bin; restored, it is back; forgotten, it is gone', async () => {
  await save(templateNamed('a'));
  expect(await performCommand({ do: 'remove', ids: ['a'] })).toEqual({ ok: true });
  expect(await readLibrary()).toMatchObject({ templates: [], bin: [{ template: { id: 'a' } }] });
  await performCommand({ do: 'restore', ids: ['a'] });
  expect(await readLibrary()).toMatchObject({ templates: [{ template: { id: 'a' } }], bin: [] });
  await performCommand({ do: 'forget', ids: ['a'] });
  expect(await idsOf()).toEqual(['a']);
  await performCommand({ do: 'remove', ids: ['a'] });
  await performCommand({ do: 'forget', ids: ['a'] });
  expect(await readLibrary()).toMatchObject({ templates: [], bin: [] });
  expect(await performCommand({ do: 'restore', ids: ['a'] })).toEqual({ ok: false, failure: 'gone' });
});

test('an edit of a template that was deleted meanwhile brings it back', async () => {
  const { stored } = await save(templateNamed('a'));
  await performCommand({ do: 'remove', ids: ['a'] });
  expect(await save(templateNamed('a', 'edited'), stored.revision)).toMatchObject({ keptBoth: false });
  expect(await readLibrary()).toMatchObject({ templates: [{ template: { id: 'a' } }], bin: [] });
});

test('records that cannot be read are set aside, never written over, and removed only on command', async () => {
  const newer = JSON.stringify({ v: 2, template: { id: 'a' } });
  await fakeBrowser.storage.local.set({
    'template:a': newer,
    'template:b': '{"v":1',
    'template:c': { v: 3 },
  });
  expect((await readLibrary()).setAside).toEqual([
    { key: 'template:a', from: 'store', reason: 'newer', json: newer },
    { key: 'template:b', from: 'store', reason: 'damaged', json: '{"v":1' },
    { key: 'template:c', from: 'store', reason: 'damaged', json: '{"v":3}' },
  ]);
  expect(await save(templateNamed('a'))).toMatchObject({
    keptBoth: true,
    stored: { template: { id: 'a-2' } },
  });
  expect(await fakeBrowser.storage.local.get('template:a')).toEqual({ 'template:a': newer });
  await performCommand({ do: 'forget', ids: ['a', 'b'] });
  expect((await readLibrary()).setAside).toHaveLength(3);
  await performCommand({ do: 'forget-set-aside', key: 'template:b' });
  expect((await readLibrary()).setAside.map(({ key }) => key)).toEqual(['template:a', 'template:c']);
});

test.each([
  ['Error: Resource::kQuotaBytes quota exceeded', 'full'],
  ['QuotaExceededError: storage.local API call exceeded its quota limitations.', 'full'],
  ['IO error: .../000003.log: No space left on device', 'full'],
  ['An unexpected error occurred', 'unavailable'],
])('a write that fails with “%s” is told and changes nothing', async (message, failure) => {
  await save(templateNamed('a'));
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error(message));
  expect(
    await performCommand({ do: 'save', template: templateNamed('b'), base: null, revision: newRevision() }),
  ).toEqual({ ok: false, failure });
  expect(await idsOf()).toEqual(['a']);
});
