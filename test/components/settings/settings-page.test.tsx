// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { SettingsPage } from '../../../components/settings/settings-page.tsx';
import type { Template } from '../../../utils/templates/template.ts';
import { buttonNamed, click } from '../button-named.ts';
import { render } from '../render.ts';

const props: Parameters<typeof SettingsPage>[0] = {
  settings: { theme: 'system', secretFormat: 'hex', secretBits: 256, syncNewTemplates: false },
  isKept: true,
  onChange: () => {},
  sync: { counts: { total: 3, wanted: 2, synced: 1 }, onSyncAll: () => {}, problem: null },
  pointed: [],
  onForget: () => {},
  shortcuts: [],
  onChangeKeys: () => {},
  reset: { templates: [], onReset: async () => true },
};

const template: Template = {
  id: 'one',
  name: 'One',
  description: '',
  tags: [],
  scope: 'any',
  variables: [],
  webhook: { type: 'http-post', name: 'One', url: 'https://hooks.example.com/', topics: ['alarms'] },
};

const page = (own: Partial<typeof props>) => render(<SettingsPage {...props} {...own} />).container;

/** Presses the choice or check box of this label. */
const choose = (container: Element, label: string) =>
  act(() =>
    [...container.querySelectorAll('label')]
      .find(({ textContent }) => textContent === label)
      ?.querySelector('input')
      ?.click(),
  );

test('each part has a heading that names it', () => {
  const sections = [...page({}).querySelectorAll('section')];
  const names = sections.map(each => document.getElementById(each.getAttribute('aria-labelledby') ?? ''));
  expect(names.map(name => name?.textContent)).toEqual([
    'Appearance',
    'Secrets',
    'Templates on your other computers',
    'Fields pointed out',
    'Keyboard shortcuts',
    'Reset',
  ]);
});

test.each([
  ['Dark', { theme: 'dark' }],
  ['Base64url', { secretFormat: 'base64url' }],
  ['512 bits', { secretBits: 512 }],
  ['Sync new templates', { syncNewTemplates: true }],
])('“%s” tells the change', (label, change) => {
  const onChange = vi.fn();
  choose(page({ onChange }), label);
  expect(onChange).toHaveBeenCalledExactlyOnceWith(change);
});

test('says that nothing was pointed out', () => {
  expect(page({}).textContent).toContain('None.');
});

test('lists what was pointed out, and removes one field of one host', () => {
  const onForget = vi.fn();
  const container = page({ pointed: [{ host: 'manage.mist.com', fields: ['url'] }], onForget });
  expect(container.querySelector('[aria-label="Fields pointed out on manage.mist.com"]')).not.toBeNull();
  click(container, 'Remove');
  expect(onForget).toHaveBeenCalledExactlyOnceWith('manage.mist.com', 'url');
});

test('says how many templates are synced, and syncs all or none', () => {
  const onSyncAll = vi.fn();
  const container = page({
    sync: { counts: { total: 3, wanted: 2, synced: 1 }, onSyncAll, problem: 'No room.' },
  });
  expect(container.textContent).toContain('1 of 3 templates are synced.');
  expect(container.textContent).toContain('No room.');
  click(container, 'Sync all');
  click(container, 'Sync none');
  expect(onSyncAll.mock.calls).toEqual([[true], [false]]);
});

test('shows the keys of each command, or that there are none', () => {
  const container = page({
    shortcuts: [
      { name: 'one', description: 'Open one', keys: 'Alt+Shift+M' },
      { name: 'two', description: 'Open two', keys: '' },
    ],
  });
  const rows = [...container.querySelectorAll('.settings-rows > li')].map(row => row.textContent);
  expect(rows).toEqual(['Open oneAlt+Shift+M', 'Open twoNo keys set']);
});

test('a reset asks first, offers the templates as a file, and can be left', () => {
  const onReset = vi.fn(async () => true);
  const container = page({ reset: { templates: [template, { ...template, id: 'two' }], onReset } });
  click(container, 'Remove everything…');
  expect(container.textContent).toContain('2 templates would be lost.');
  expect(buttonNamed(container, 'Download')).toBeTruthy();
  expect(document.activeElement).toBe(buttonNamed(container, 'Keep everything'));
  click(container, 'Keep everything');
  expect(onReset).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(buttonNamed(container, 'Remove everything…'));
});

test.each([
  [true, 'Everything was removed.'],
  [false, 'The browser did not remove everything.'],
])('a reset that came to %s says so', async (worked, said) => {
  const container = page({ reset: { templates: [], onReset: async () => worked } });
  click(container, 'Remove everything…');
  await act(async () => buttonNamed(container, 'Remove now').click());
  expect(container.querySelector('.settings-section:last-child [role="status"]')?.textContent).toContain(
    said,
  );
});

test('a change that the browser refused to keep is told', () => {
  expect(page({}).querySelector('[role="alert"]')).toBeNull();
  expect(page({ isKept: false }).querySelector('[role="alert"]')?.textContent).toContain('refused to keep');
});
