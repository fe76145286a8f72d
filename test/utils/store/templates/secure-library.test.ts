import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { performCommand } from '../../../../utils/store/templates/perform-command.ts';
import { secureLibrary } from '../../../../utils/store/templates/secure-library.ts';
import { synchronise } from '../../../../utils/store/templates/sync/synchronise.ts';
import type { Template } from '../../../../utils/templates/template.ts';
import { readLibrary, templateNamed } from './library.ts';

const { local, sync } = fakeBrowser.storage;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const withSecrets = (id: string): Template => ({
  ...templateNamed(id),
  variables: [{ name: 'site', label: 'Site', kind: 'text', default: 'pl4nted-default' }],
  webhook: {
    url: 'https://hooks.slack.com/services/T0/B0/planted-path?pass=planted-query',
    headers: { 'X-Pass': 'planted-header', 'X-Team': 'noc', 'X-Key': 'kept by name' },
    name: 'At {{site}}',
  },
});

/** As an earlier version kept it. */
const old = (template: Template, more: object = {}) => ({
  v: 1,
  revision: 'old',
  history: ['older'],
  savedAt: 7,
  keepHeaders: ['x-key'],
  template,
  ...more,
});
const put = (records: Readonly<Record<string, unknown>>) =>
  local.set(
    Object.fromEntries(
      Object.entries(records).map(([id, record]) => [`template:${id}`, JSON.stringify(record)]),
    ),
  );
const all = async () => JSON.stringify([await local.get(), await sync.get()]);

async function putOld(): Promise<void> {
  await put({
    a: old(withSecrets('a'), { synced: true }),
    b: old(withSecrets('b'), { deletedAt: Date.now() }),
    c: old(templateNamed('c')),
  });
  const { template, ...record } = old(withSecrets('a'));
  await sync.set({
    'template:a': { ...record, content: { kind: 'template', keepHeaders: ['x-key'], template } },
  });
}

test('what an earlier version kept is gone through once, here, in the bin and in the sync', async () => {
  await putOld();
  expect(await all()).toContain('planted-');
  await secureLibrary();
  expect(await all()).not.toMatch(/planted-|pl4nted-/);
  const { templates, bin, secured } = await readLibrary();
  // Slack's three parts of a path, a query, a header and a default.
  expect(secured).toEqual([
    { id: 'a', name: 'Paging a', count: 6 },
    { id: 'b', name: 'Paging b', count: 6 },
  ]);
  const [a, c] = templates;
  expect(a).toMatchObject({
    savedAt: 7,
    synced: true,
    kept: [{ path: 'headers["X-Key"]', value: 'kept by name' }],
  });
  expect(a?.template).toMatchObject({
    ...templateNamed('a'),
    variables: [{ name: 'site', kind: 'secret' }, {}, {}, {}, {}, {}],
    webhook: {
      name: 'At {{site}}',
      headers: { 'X-Pass': '{{header_x_pass}}', 'X-Team': 'noc', 'X-Key': 'kept by name' },
    },
  });
  expect(bin).toHaveLength(1);
  expect(c).toMatchObject({ revision: 'old', template: templateNamed('c') });

  const after = await all();
  await secureLibrary();
  expect(await all()).toBe(after);
});

test('cut off before its one write it begins anew, after it only the sync is still due', async () => {
  await putOld();
  const before = await all();
  const set = vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('ended'));
  await expect(secureLibrary()).rejects.toThrow();
  expect(await all()).toBe(before);
  set.mockRestore();
  const push = vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('ended'));
  await secureLibrary();
  expect(JSON.stringify(await sync.get())).toContain('planted-');
  push.mockRestore();
  await secureLibrary();
  expect(await all()).not.toContain('planted-');
  expect((await readLibrary()).secured).toHaveLength(2);
});

test('what was changed is told until it was read', async () => {
  await putOld();
  await secureLibrary();
  await performCommand({ do: 'forget-secured' });
  expect((await readLibrary()).secured).toEqual([]);
});

test('what comes along from a browser with an earlier version is gone through, too, and taken over there', async () => {
  await secureLibrary();
  const { template, ...record } = old(withSecrets('a'));
  await sync.set({ 'template:a': { ...record, content: { kind: 'template', keepHeaders: [], template } } });
  await synchronise();
  expect(await all()).not.toMatch(/planted-|pl4nted-/);
  const { 'template:a': pushed } = await sync.get('template:a');
  expect(pushed).toMatchObject({ history: ['old', 'older'] });
  const after = await all();
  await synchronise();
  expect(await all()).toBe(after);
});

test('a damaged record is left as it is, and nothing is told where nothing changed', async () => {
  await local.set({ 'template:x': 'no JSON' });
  await put({ c: old(templateNamed('c'), { keepHeaders: [] }) });
  await secureLibrary();
  expect(await local.get('template:x')).toEqual({ 'template:x': 'no JSON' });
  expect(await readLibrary()).toMatchObject({ secured: [], templates: [{ revision: 'old' }] });
});
