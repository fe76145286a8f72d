// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { About } from '../../../components/shell/about.tsx';
import { type PortalView, ThisTab } from '../../../components/shell/this-tab.tsx';
import { render } from '../render.ts';

const view: PortalView = {
  kind: 'portal',
  cloud: 'EMEA 01',
  page: 'site configuration',
  scope: 'site',
  reload: false,
  form: null,
};

const textOf = (shown: PortalView) => render(<ThisTab view={shown} />).container.textContent;

test('it says what the extension is for, what it reads and what it never does', () => {
  const text = render(<About version="1.2.3" />).container.textContent;
  expect(text).toContain('Checks a webhook in the Juniper Mist portal');
  expect(text).toContain('What it reads');
  expect(text).toContain('What it never does');
});

test('on a portal tab it says page, scope and cloud, and how to get to a form', () => {
  const text = textOf(view);
  for (const part of ['EMEA 01', 'Site Configuration', 'No webhook form is open'])
    expect(text).toContain(part);
});

test('a page from before the installation has to be loaded again', () => {
  expect(textOf({ ...view, reload: true })).toContain('Reload the page');
});

test('an open form is summed up', () => {
  const form = {
    mode: 'edit',
    state: 'partial',
    errors: 1,
    warnings: 2,
    notes: 0,
    unreadable: ['Topics'],
  } as const;
  const text = textOf({ ...view, form });
  for (const part of ['Edit Webhook is open', '1 error, 2 warnings', 'not checked: Topics'])
    expect(text).toContain(part);
});
