// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { TemplatesPanel } from '../../../components/assistant/templates-panel.tsx';
import type { Library, SaveOutcome, SaveRequest } from '../../../utils/templates/library.ts';
import type { Template } from '../../../utils/templates/template.ts';
import type { Webhook } from '../../../utils/templates/webhook.ts';
import { buttonNamed, click } from '../button-named.ts';
import { enter, labelled } from '../enter.ts';
import { render } from '../render.ts';
import { context, draft } from './panel-samples.ts';
import { fillReports } from './samples.ts';

const template = (name: string, webhook: Webhook, variables: Template['variables'] = []): Template => ({
  id: name,
  name,
  description: '',
  tags: ['noc'],
  scope: 'any',
  variables,
  webhook,
});
const libraryOf = (...templates: Template[]): Library => ({
  templates: templates.map(each => ({
    template: each,
    revision: 'r',
    savedAt: 0,
    kept: [],
    synced: false,
  })),
  team: [],
  bin: [],
  setAside: [],
  secured: [],
});
const library = libraryOf(
  template('Pager', { type: 'http-post', name: 'Pager of {{org_name}}', secret: '{{secret}}' }, [
    { name: 'org_name', label: 'Organization', kind: 'text' },
    { name: 'secret', label: 'Secret', kind: 'secret', generate: true },
  ]),
  template('Tickets', { type: 'http-post', name: 'Tickets', url: 'https://desk.example.com/' }),
);
const saved = (request: SaveRequest): SaveOutcome => ({
  ok: true,
  keptBoth: false,
  stored: { template: request.template, revision: 'r', savedAt: 0, kept: [], synced: false },
});

function show(props: Partial<Parameters<typeof TemplatesPanel>[0]> = {}) {
  const dispatch = vi.fn();
  const onSave = vi.fn((request: SaveRequest) => Promise.resolve(saved(request)));
  const { container } = render(
    <TemplatesPanel
      {...{ draft, context, library, dispatch, onSave }}
      filling={{ step: 'idle' }}
      failed={false}
      known={{ org_name: 'Example' }}
      onGenerate={() => 'a generated secret'}
      {...props}
    />,
  );
  return { container, dispatch, onSave };
}

const choose = (container: Element, name: string) =>
  act(() =>
    [...container.querySelectorAll<HTMLElement>('.template-choice')]
      .find(choice => choice.textContent?.startsWith(name))
      ?.click(),
  );
const names = (container: Element) =>
  [...container.querySelectorAll('.template-choice > :first-child')].map(({ textContent }) => textContent);

test('a template is found, its variables are asked for, and it is filled in', async () => {
  const { container, dispatch } = show();
  expect(names(container)).toEqual(['Pager', 'Tickets']);
  const search = container.querySelector('[aria-label="Search templates"]');
  if (search instanceof HTMLElement) enter(search, 'page');
  expect(names(container)).toEqual(['Pager']);
  expect(buttonNamed(container, 'Fill form').disabled).toBe(true);
  choose(container, 'Pager');
  expect(labelled(container, 'Organization')).toHaveProperty('value', 'Example');
  await act(async () => buttonNamed(container, 'Generate Secret and fill form').click());
  const made = { type: 'http-post', name: 'Pager of Example', secret: 'a generated secret' };
  expect(dispatch).toHaveBeenCalledExactlyOnceWith({ type: 'fill', from: 'templates', webhook: made });
  expect(labelled(container, 'Secret')).toHaveProperty('value', 'a generated secret');
  enter(labelled(container, 'Secret'), 'a secret of mine');
  await act(async () => buttonNamed(container, 'Fill form').click());
  const webhook = { type: 'http-post', name: 'Pager of Example', secret: 'a secret of mine' };
  expect(dispatch).toHaveBeenLastCalledWith({ type: 'fill', from: 'templates', webhook });
});

test('the form is saved without its secrets, and the person is told which', async () => {
  const { container, onSave } = show();
  click(container, 'Save as template');
  enter(labelled(container, 'Tags'), 'noc, prod');
  expect(container.textContent).toContain('values become variables');
  await act(async () => buttonNamed(container, 'Save template').click());
  const [request] = onSave.mock.calls[0] ?? [];
  expect(request).toMatchObject({ base: null, kept: [], template: { tags: ['noc', 'prod'] } });
  expect(request?.template.webhook.secret).toBe('{{secret}}');
  expect(container.textContent).toContain('to the library');
});

test('what was saved is saved again only once something has changed, or where it failed', async () => {
  const { container, onSave } = show();
  click(container, 'Save as template');
  const save = () => buttonNamed(container, 'Save template');
  onSave.mockResolvedValueOnce({ ok: false, failure: 'full' });
  await act(async () => save().click());
  await act(async () => save().click());
  expect(onSave).toHaveBeenCalledTimes(2);
  expect(save().disabled).toBe(true);
  enter(labelled(container, 'Tags'), 'noc');
  expect(save().disabled).toBe(false);
});

test('a value is kept in clear only where the person saw it and says so', async () => {
  const headers = {
    notation: 'rows',
    fields: [{ name: 'Authorization', value: 'Bearer 0123456789abcdef' }],
  } as const;
  const { container, onSave } = show({ draft: { ...draft, headers: { status: 'read', value: headers } } });
  click(container, 'Save as template');
  const row = () => container.querySelector('[data-found="headers.Authorization"]');
  expect(row()?.getAttribute('data-reason')).toBe('scheme');
  expect(row()?.querySelector('input')).toBeNull();
  expect(row()?.textContent).not.toContain('0123456789abcdef');
  act(() => row()?.querySelector('button')?.click());
  expect(row()?.textContent).toContain('0123456789abcdef');
  act(() => row()?.querySelector('input')?.click());
  await act(async () => buttonNamed(container, 'Save template').click());
  const [request] = onSave.mock.calls[0] ?? [];
  expect(request?.kept).toEqual([{ path: 'headers.Authorization', value: '0123456789abcdef' }]);
  expect(request?.template.webhook.headers).toEqual({ Authorization: 'Bearer 0123456789abcdef' });
});

test('a part of an address that may work like a password becomes a variable, and the person is told', () => {
  const url = 'https://hooks.example.com/in/9f8e7d6c5b4a39281706aabb';
  const { container } = show({ draft: { ...draft, url: { status: 'read', value: url } } });
  click(container, 'Save as template');
  expect(container.querySelector('[data-found="url/2"]')?.textContent).toContain('not plainly a word');
});

test('a failure of the store is said, and nothing else is', async () => {
  const { container } = show({ onSave: () => Promise.resolve({ ok: false, failure: 'full' }) });
  click(container, 'Save as template');
  await act(async () => buttonNamed(container, 'Save template').click());
  expect(container.textContent).toContain('storage for this extension is full');
});

test('the report of a filling from here is shown, of another one only that it can be taken back', () => {
  const filled = { step: 'filled', reports: fillReports, undoable: true, seen: false } as const;
  const of = (from: 'import' | 'templates') => show({ filling: { ...filled, from } }).container;
  expect(of('templates').querySelector('[data-part="fill-report"]')).not.toBeNull();
  expect(of('import').querySelector('[data-part="fill-report"]')).toBeNull();
  expect(of('import').textContent).toContain('can still be taken back');
});

test('an empty library, one that is being read and one that cannot be read are told apart', () => {
  const { container } = show({ library: libraryOf() });
  expect(container.textContent).toContain('Save template');
  click(container, 'Fill from template');
  expect(container.textContent).toContain('No templates yet');
  expect(show({ library: null }).container.textContent).toContain('Reading the templates');
  expect(show({ library: null, failed: true }).container.textContent).toContain('did not hand out');
});

test('of a template that is not chosen the page gets no path, no header and no description', () => {
  const url = 'https://user@desk.example.com/hidden-path?hidden-query';
  const webhook: Webhook = { type: 'http-post', name: 'hidden-name', url, headers: { 'X-Hidden': 'hidden' } };
  const { container } = show({
    library: libraryOf({ ...template('Desk', webhook), id: 'hidden-id', description: 'hidden-description' }),
  });
  expect(container.innerHTML).toContain('Desk');
  expect(container.innerHTML).toContain('desk.example.com');
  expect(container.innerHTML).not.toMatch(/hidden/i);
});
