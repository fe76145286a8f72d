import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  keepSampleOptions,
  keepTemplateEdit,
  readSampleOptions,
  readTemplateEdit,
} from '../../../utils/store/session-inputs.ts';
import { editFromTemplate } from '../../../utils/templates/template-edit.ts';
import { sampleTemplate } from '../templates/samples.ts';

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

const webhook = { ...sampleTemplate().webhook, headers: { 'X-A': '1' }, later: [1] };
const edit = editFromTemplate(sampleTemplate({ webhook }), 'revision', [
  { path: 'headers["X-A"]', value: '1' },
]);

test('what was kept is read again, from memory only', async () => {
  expect(await readTemplateEdit()).toBeNull();
  await keepTemplateEdit(edit);
  expect(await readTemplateEdit()).toEqual(edit);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('what was forgotten is gone', async () => {
  await keepTemplateEdit(edit);
  await keepTemplateEdit(null);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

test('what does not parse is no edit', async () => {
  await fakeBrowser.storage.session.set({ 'template-edit': { ...edit, headers: 'X-A: 1' } });
  expect(await readTemplateEdit()).toBeNull();
});
