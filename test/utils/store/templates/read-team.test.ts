import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toTemplateFile } from '../../../../utils/templates/template.ts';
import { sampleWebhook } from '../../templates/samples.ts';
import { readLibrary, templateNamed } from './library.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const hand = (value: unknown) => fakeBrowser.storage.managed.set({ templates: value });

test('templates of a policy are handed out, as the text of a file or as an object', async () => {
  const text = toTemplateFile([templateNamed('a'), templateNamed('b')]);
  for (const value of [text, JSON.parse(text)]) {
    await hand(value);
    const { team, templates, setAside } = await readLibrary();
    expect(team.map(({ id }) => id)).toEqual(['a', 'b']);
    expect([templates, setAside]).toEqual([[], []]);
  }
});

test('secrets in a policy are not handed out', async () => {
  await hand(toTemplateFile([{ ...templateNamed('a'), webhook: sampleWebhook }]));
  const everything = JSON.stringify(await readLibrary());
  for (const secret of ['marked-', 'hunter2', 't0k3n']) expect(everything).not.toContain(secret);
});

test.each(['', 'templates', '{"format":"mist-webhook-templates","version":2}', '{"name":"a webhook"}', 7])(
  'a policy of %s is set aside and shown',
  async value => {
    await hand(value);
    const { team, setAside } = await readLibrary();
    expect(team).toEqual([]);
    expect(setAside).toEqual([
      { key: 'policy:templates', from: 'policy', reason: 'damaged', json: String(value) },
    ]);
  },
);

test('without a policy Firefox rejects: there is no team then', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(
    new Error('Managed storage manifest not found'),
  );
  expect((await readLibrary()).team).toEqual([]);
});
