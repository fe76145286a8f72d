// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { sampleTemplate } from '../../utils/templates/samples.ts';
import { enter } from '../enter.ts';
import { storedTemplate } from './memory-library.ts';
import { later, named, namesIn, press, showTemplates, tick } from './show-templates.tsx';

const template = (name: string, tags: string[] = []) => sampleTemplate({ id: name, name, tags });
const three = [template('b 10', ['field']), template('a', ['lab']), template('B 9', ['field'])];
const many = Array.from({ length: 10_000 }, (_, index) => template(`t ${index}`));

test('an empty library says how to fill it', () => {
  const { container } = showTemplates([]);
  expect(container.textContent).toContain('No templates yet');
  expect(container.textContent).not.toContain('Choose a template');
});

test('is sorted by name, numbers as numbers, or the last saved first', () => {
  const templates = three.map((each, index) => storedTemplate(each, { savedAt: index }));
  const { container } = showTemplates([], { templates });
  expect(namesIn(container)).toEqual(['a', 'B 9', 'b 10']);
  enter(named(container, 'Sort by'), 'changed');
  expect(namesIn(container)).toEqual(['B 9', 'a', 'b 10']);
});

test('is searched and filtered by tag', () => {
  const { container } = showTemplates(three);
  enter(named(container, 'Search templates'), 'FIELD');
  expect(namesIn(container)).toEqual(['B 9', 'b 10']);
  enter(named(container, 'Search templates'), 'lab 10');
  expect(container.textContent).toContain('No template matches');
  enter(named(container, 'Search templates'), '');
  enter(named(container, 'Tag'), 'lab');
  expect(namesIn(container)).toEqual(['a']);
});

test('where there are no tags, nobody is asked to choose another one', () => {
  const { container } = showTemplates([template('a')]);
  enter(named(container, 'Search templates'), 'b');
  expect(container.textContent).toContain('No template matches. Search for fewer words.');
});

test('of ten thousand only those in sight are in the page, each with its place', () => {
  const { container } = showTemplates(many);
  const rows = container.querySelectorAll('[data-index]');
  expect(rows.length).toBeLessThan(40);
  expect(rows[1]?.getAttribute('aria-posinset')).toBe('2');
  expect(rows[1]?.getAttribute('aria-setsize')).toBe('10000');
});

test('a template of the team is marked, and only read', async () => {
  const { container } = showTemplates([], { team: [template('from the team')] });
  expect(container.textContent).toContain('Team, read only');
  await later(() => container.querySelector<HTMLElement>('.template-open')?.click());
  await tick(container, 'Select from the team');
  const panel = named(container, 'Template');
  expect(panel.textContent).toContain('Duplicate');
  expect(panel.textContent).not.toContain('Delete');
  const remove = named(container, 'Delete selected templates');
  expect(remove).toHaveProperty('disabled', true);
});

test('those selected are tagged, deleted, and back by “Undo”', async () => {
  const { container, memory } = showTemplates(three);
  await tick(container, 'Select a');
  await tick(container, 'Select b 10');
  await press(container, 'Tag');
  enter(container.querySelector('.tag-form input') ?? container, 'new');
  await press(container, 'Add tag');
  const tagged = memory.library.templates.filter(each => each.template.tags.includes('new'));
  expect(tagged.map(({ template: { name } }) => name).toSorted()).toEqual(['a', 'b 10']);
  await press(container, 'Delete selected templates');
  expect(namesIn(container)).toEqual(['B 9']);
  expect(container.textContent).toContain('Moved 2 templates to the bin.');
  await press(container, 'Undo');
  expect(namesIn(container)).toEqual(['a', 'B 9', 'b 10']);
});

test('the bin gives back, and deletes for good on the second press only', async () => {
  const bin = three.map(each => ({ ...storedTemplate(each), deletedAt: 0 }));
  const { container, memory } = showTemplates([], { bin });
  await press(container, 'Bin 3');
  await press(container, 'Restore a');
  expect(memory.library.templates).toHaveLength(1);
  await press(container, 'Delete B 9');
  expect(memory.library.bin).toHaveLength(2);
  await press(container, 'Delete for good B 9');
  expect(memory.library.bin.map(({ template: { name } }) => name)).toEqual(['b 10']);
});

test('a record that was set aside is shown with its reason, and goes only on the second press', async () => {
  const record = { key: 'template:x', from: 'store', reason: 'newer', json: '{}' } as const;
  const { container, memory } = showTemplates([], { setAside: [record] });
  await press(container, 'Set aside 1');
  expect(container.textContent).toContain('newer version');
  await press(container, 'Remove template:x');
  expect(memory.library.setAside).toHaveLength(1);
  await press(container, 'Remove for good template:x');
  expect(memory.library.setAside).toEqual([]);
});

test('what does not go along to other browsers is named over the list, marked in it and explained beside it', async () => {
  const marks = [undefined, 'sync-too-large', 'sync-full', ...Array(9).fill('sync-full')] as const;
  const templates = marks.map((notSynced, at) =>
    storedTemplate(template(`t${at}`), { synced: true, ...(notSynced && { notSynced }) }),
  );
  const { container } = showTemplates([], { templates });
  const lines = [...named(container, 'Not synced').children].map(({ textContent }) => textContent);
  expect(lines).toEqual([
    expect.stringMatching(/^Not synced: “t2”, “t3”, .*“t9”, 2 more\. The browser’s sync is full/),
    expect.stringMatching(/^Not synced: “t1”\. The browser’s sync takes 8 KB for one template/),
  ]);
  const rows = [...container.querySelectorAll('.template-name')].map(({ textContent }) => textContent);
  expect(rows.slice(0, 2)).toEqual(['t0Synced', 't1Not synced']);
  await press(
    container,
    `t1Not synced${container.querySelectorAll('.template-facts')[1]?.textContent ?? ''}`,
  );
  expect(named(container, 'Template').textContent).toContain('Make it smaller, or export it as a file.');
});
