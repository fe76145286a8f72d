// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { exportLibrary } from '../../../utils/templates/export/export-library.ts';
import { sampleTemplate } from '../../utils/templates/samples.ts';
import { enter, labelled } from '../enter.ts';
import { storedTemplate } from './memory-library.ts';
import { later, named, namesIn, press, showTemplates, tick } from './show-templates.tsx';

const template = (name: string, url = 'https://h.example/') =>
  sampleTemplate({ id: name, name, webhook: { ...sampleTemplate().webhook, url } });

async function read(container: ParentNode, text: string) {
  await press(container, 'Import');
  enter(labelled(container, 'Configuration JSON'), text);
  await press(container, 'Preview');
}

test('a template file comes in, a choice for each that is there already', async () => {
  const { container, memory } = showTemplates([template('a'), template('b'), template('c'), template('d')]);
  const incoming = ['a', 'b', 'c'].map(name => template(name, 'https://other.example/'));
  const text = exportLibrary('template', [...incoming, template('d'), template('new')], false).text;
  await read(container, text);
  expect(container.textContent).toContain('differs in: URL');
  enter(named(container, 'What to do with a'), 'replace');
  enter(named(container, 'What to do with b'), 'skip');
  await press(container, 'Import 5 templates');
  expect(container.textContent).toContain('Added 2 templates. Replaced 1. Skipped 1. 1 was already there.');
  expect(namesIn(container)).toEqual(['a', 'b', 'c', 'c (2)', 'd', 'new']);
  const urls = memory.library.templates.map(({ template: { webhook } }) => webhook.url?.includes('other'));
  expect(urls).toEqual([true, false, false, false, true, false]);
});

test('a webhook of the API becomes a template without its secret', async () => {
  const { container, memory } = showTemplates([]);
  const webhook = { name: 'Plain', type: 'http-post', url: 'https://h.example/', topics: ['alarms'] };
  await read(container, JSON.stringify({ ...webhook, secret: 'MARK-of-a-secret', id: 'x', org_id: 'y' }));
  await press(container, 'Import 1 template');
  expect(memory.library.templates[0]?.template).toMatchObject({ id: 'plain', name: 'Plain' });
  expect(JSON.stringify(memory.library)).not.toContain('MARK');
});

test('webhooks of one name in one file are kept apart, and not said to be in the library', async () => {
  const { container } = showTemplates([]);
  const webhook = { name: 'Alerts', type: 'http-post', topics: ['alarms'] };
  const urls = ['https://a.example/', 'https://b.example/', 'https://a.example/'];
  await read(container, JSON.stringify(urls.map(url => ({ ...webhook, url }))));
  expect(container.textContent).not.toContain('already');
  expect(container.textContent).toContain('1 template stands there a second time');
  await press(container, 'Import 2 templates');
  expect(namesIn(container)).toEqual(['Alerts', 'Alerts (2)']);
});

test('what cannot be read is told with its place, and nothing comes in', async () => {
  const { container, memory } = showTemplates([]);
  await read(container, '{"name": 3}');
  expect(container.textContent).toContain('Nothing was imported.');
  expect(container.textContent).toContain('Line 1, column');
  expect(memory.library.templates).toEqual([]);
});

test('an import shows how far it is, and is stopped as long as nothing is written', async () => {
  const { container, memory } = showTemplates([]);
  const { promise, resolve } = Promise.withResolvers<void>();
  memory.importing = promise;
  await read(container, JSON.stringify([{ name: 'One', type: 'http-post' }]));
  await press(container, 'Import 1 template');
  expect(container.querySelector('progress')?.getAttribute('value')).toBe('0.5');
  await press(container, 'Cancel');
  await later(resolve);
  expect(container.textContent).toContain('Cancelled. Nothing was imported.');
  expect(container.querySelector('progress')).toBeNull();
  expect(memory.library.templates).toEqual([]);
});

test('those selected are exported, values kept in clear only on the person’s word', async () => {
  const kept = sampleTemplate({ webhook: { ...sampleTemplate().webhook, headers: { 'X-Api-Key': 'MARK' } } });
  const templates = [
    storedTemplate(kept, { kept: [{ path: 'headers["X-Api-Key"]', value: 'MARK' }] }),
    storedTemplate(template('b')),
  ];
  const { container } = showTemplates([], { templates });
  await tick(container, 'Select all');
  await press(container, 'Export selected templates');
  const text = () => {
    const box = labelled(container, 'Exported text');
    return box instanceof HTMLTextAreaElement ? box.value : '';
  };
  expect(text()).toContain('mist-webhook-templates');
  expect(text()).not.toContain('MARK');
  await tick(container, 'Include header values kept in clear');
  expect(text()).toContain('MARK');
  expect(container.textContent).toContain('WITH-SECRETS');
});

test('an import says what becomes a variable and why; one is kept once the person saw it', async () => {
  const { container, memory } = showTemplates([]);
  const webhook = { ...sampleTemplate().webhook, headers: { 'X-Key': 'public', 'X-Pass': 'MARK' } };
  await read(container, JSON.stringify([webhook]));
  const list = () => container.querySelector('[data-part="found-secrets"]');
  expect(list()?.textContent).toContain('2 values become variables');
  expect(list()?.textContent).toContain('“X-Pass” names a credential.');
  expect(list()?.textContent).not.toContain('MARK');
  await press(container, 'Show Custom header X-Key');
  await tick(container, 'Keep Custom header X-Key in clear');
  expect(list()?.textContent).toContain('One value becomes a variable');
  await press(container, 'Import 1 template');
  const [stored] = memory.library.templates;
  expect(stored?.kept).toEqual([{ path: 'headers["X-Key"]', value: 'public' }]);
  expect(stored?.template.webhook.headers).toEqual({ 'X-Key': 'public', 'X-Pass': '{{header_x_pass}}' });
});

test('what an update changed is told until the person has read it', async () => {
  const { container } = showTemplates([], { secured: [{ id: 'a', name: 'Pager', count: 2 }] });
  const told = () => container.querySelector('[data-part="secured"]');
  expect(told()?.textContent).toContain('Pager: 2 values');
  await press(container, 'Got it');
  expect(told()).toBeNull();
});
