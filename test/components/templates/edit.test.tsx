// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { sampleTemplate } from '../../utils/templates/samples.ts';
import { enter, labelled } from '../enter.ts';
import { storedTemplate } from './memory-library.ts';
import { later, named, press, showTemplates, tick } from './show-templates.tsx';

const submit = (container: ParentNode) =>
  later(() => container.querySelector<HTMLButtonElement>('button[type="submit"]')?.click());
const codes = (container: ParentNode) =>
  [...container.querySelectorAll('.edit-form [data-finding]')].map(each => each.getAttribute('data-finding'));

test('a new template is made, its secrets become variables', async () => {
  const { container, memory } = showTemplates([]);
  await press(container, 'New template');
  expect(container.querySelector('button[type="submit"]')).toHaveProperty('disabled', true);
  enter(labelled(container, 'Template name'), 'Field');
  enter(labelled(container, 'URL'), 'https://hooks.example.com/{{org_name}}');
  enter(labelled(container, 'Secret'), 'c0rrect-horse-battery-staple-42');
  await tick(container, 'Alerts');
  await press(container, 'Add header');
  enter(named(container, 'Header 1 name'), 'Authorization');
  enter(named(container, 'Header 1 value'), 'Bearer abc');
  expect(container.querySelector('[data-part="found-secrets"]')?.textContent).toContain(
    '2 values become variables',
  );
  expect(
    [...container.querySelectorAll('[data-found]')].map(each => each.getAttribute('data-found')),
  ).toEqual(['secret', 'headers.Authorization']);
  await submit(container);
  const [stored] = memory.library.templates;
  expect(stored?.template).toMatchObject({
    name: 'Field',
    webhook: {
      topics: ['alarms'],
      secret: expect.stringMatching(/^\{\{secret/),
      headers: { Authorization: 'Bearer {{header_authorization}}' },
    },
  });
  expect(container.textContent).toContain('Saved “Field”.');
});

test('what looks like a variable and is none is told', async () => {
  const { container } = showTemplates([]);
  await press(container, 'New template');
  const told = () => container.querySelector('[data-part="near-variables"]')?.textContent;
  expect(told()).toBeUndefined();
  enter(labelled(container, 'Name'), '{{org name}} alerts');
  expect(told()).toContain('{{org name}}: this stays as plain text');
});

test('a value is kept in clear where the person sees it and says so, until it changes', async () => {
  const { container, memory } = showTemplates([]);
  await press(container, 'New template');
  enter(labelled(container, 'Template name'), 'Field');
  await press(container, 'Add header');
  enter(named(container, 'Header 1 name'), 'X-Api-Key');
  enter(named(container, 'Header 1 value'), 'open');
  await press(container, 'Show Custom header X-Api-Key');
  await tick(container, 'Keep Custom header X-Api-Key in clear');
  enter(named(container, 'Header 1 value'), 'other');
  expect(container.textContent).not.toContain('stays readable on this computer');
  enter(named(container, 'Header 1 value'), 'open');
  expect(container.textContent).toContain('stays readable on this computer');
  await submit(container);
  const [stored] = memory.library.templates;
  expect(stored?.kept).toEqual([{ path: 'headers["X-Api-Key"]', value: 'open' }]);
  expect(stored?.template.webhook.headers).toEqual({ 'X-Api-Key': 'open' });
});

test('findings come while typing, and their fixes leave variables alone', async () => {
  const { container } = showTemplates([]);
  await press(container, 'New template');
  enter(labelled(container, 'URL'), ' https://hooks.example.com/{{path}}');
  expect(codes(container)).toEqual(['URL_SPACE']);
  const fix = [...container.querySelectorAll('button')].find(each => each.textContent.startsWith('Fix:'));
  await later(() => fix?.click());
  expect(codes(container)).toEqual([]);
  expect(labelled(container, 'URL')).toHaveProperty('value', 'https://hooks.example.com/{{path}}');
});

test('what the form has no field for is named and kept', async () => {
  const webhook = { ...sampleTemplate().webhook, single_event_per_message: true, later: { deep: 1 } };
  const { container, memory } = showTemplates([sampleTemplate({ webhook })]);
  await later(() => container.querySelector<HTMLElement>('.template-open')?.click());
  await press(container, 'Edit');
  expect(container.textContent).toContain('single_event_per_message, later');
  enter(labelled(container, 'Description'), 'changed');
  await submit(container);
  expect(memory.library.templates[0]?.template).toMatchObject({ description: 'changed', webhook });
});

test('a variable is named anew wherever it stands', async () => {
  const webhook = { ...sampleTemplate().webhook, url: 'https://h.example/{{a}}', name: 'At {{a}}' };
  const { container, memory } = showTemplates([sampleTemplate({ webhook })]);
  await later(() => container.querySelector<HTMLElement>('.template-open')?.click());
  await press(container, 'Edit');
  const box = labelled(container, 'Variable');
  enter(box, 'site_name');
  await later(() => box.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
  enter(labelled(container, 'Value to begin with'), 'Lab');
  await submit(container);
  expect(memory.library.templates[0]?.template).toMatchObject({
    webhook: { url: 'https://h.example/{{site_name}}', name: 'At {{site_name}}' },
    variables: [{ name: 'site_name', kind: 'text', default: 'Lab' }],
  });
});

test('an edit over a newer one keeps both, and says so', async () => {
  const { container, memory } = showTemplates([sampleTemplate()]);
  await later(() => container.querySelector<HTMLElement>('.template-open')?.click());
  await press(container, 'Edit');
  enter(labelled(container, 'Template name'), 'Mine');
  memory.library = { ...memory.library, templates: [storedTemplate(sampleTemplate(), { revision: '2' })] };
  await submit(container);
  expect(memory.library.templates.map(({ template }) => template.name)).toEqual(['Receiver', 'Mine (2)']);
  expect(container.textContent).toContain('Both are kept; yours is “Mine (2)”.');
});

test('changes are not given up for another template, but on the person’s word', async () => {
  const { container, memory } = showTemplates([sampleTemplate()]);
  await press(container, 'New template');
  enter(labelled(container, 'Template name'), 'Half done');
  await press(container, 'New template');
  expect(container.textContent).toContain('Save or discard these changes first.');
  expect(labelled(container, 'Template name')).toHaveProperty('value', 'Half done');
  await later(() => container.querySelector<HTMLElement>('.template-open')?.click());
  await press(container, 'Continue editing');
  expect(labelled(container, 'Template name')).toHaveProperty('value', 'Half done');
  await press(container, 'Cancel');
  await press(container, 'Discard');
  expect(container.querySelector('form.edit-form')).toBeNull();
  expect(memory.library.templates).toHaveLength(1);
});

test('another type asks for its own secrets, and drops what only a variable stood for', async () => {
  const { container } = showTemplates([]);
  await press(container, 'New template');
  expect(labelled(container, 'Secret')).toHaveProperty('value', '{{secret}}');
  enter(labelled(container, 'Webhook Type'), 'splunk');
  expect(labelled(container, 'Splunk Token')).toHaveProperty('value', '{{splunk_token}}');
  enter(labelled(container, 'Webhook Type'), 'oauth2');
  enter(labelled(container, 'Grant Types'), 'password');
  expect(labelled(container, 'Client Secret')).toHaveProperty('value', '{{oauth2_client_secret}}');
  expect(container.textContent).toContain('Write {{oauth2_password}} to be asked');
  expect([...container.querySelectorAll('label')].map(each => each.textContent)).not.toContain('Secret');
});

test.each([
  ['full', 'storage for this extension is full'],
  ['unavailable', 'refused access to its storage'],
  ['gone', 'no longer in the library'],
] as const)('where the store is %s, it says so and the edit stays', async (failure, said) => {
  const { container, memory } = showTemplates([]);
  memory.failure = failure;
  await press(container, 'New template');
  enter(labelled(container, 'Template name'), 'Field');
  await submit(container);
  expect(container.querySelector('.edit-foot')?.textContent).toContain(said);
  expect(labelled(container, 'Template name')).toHaveProperty('value', 'Field');
  expect(memory.library.templates).toEqual([]);
});
