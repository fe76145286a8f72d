// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { buttonNamed, click } from '../button-named.ts';
import { enter, labelled } from '../enter.ts';
import { render } from '../render.ts';
import { fillButton, fillForm, ImportForm, preview, rowOf, takenBack } from './import-form.tsx';

test('nothing can be filled in before the preview, nor after the text has changed', () => {
  const { container } = render(<ImportForm />);
  expect(fillButton(container).disabled).toBe(true);
  expect(container.textContent).toContain('Preview the configuration first.');
  preview(container, { name: 'New' });
  expect(fillButton(container).disabled).toBe(false);
  enter(labelled(container, 'Configuration JSON'), '{"name": "Newer"}');
  expect(fillButton(container).disabled).toBe(true);
});

test('now and then stand side by side, secrets as dots, and what stays is said', () => {
  const { container } = render(<ImportForm />);
  preview(container, {
    name: 'New',
    enabled: true,
    topics: ['alarms', 'device-updowns'],
    secret: 'marked-secret-2',
    headers: { Authorization: 'Bearer marked-token-2' },
  });
  expect(rowOf(container, 'name')).toEqual(['Name', 'Home Test', 'New']);
  expect(rowOf(container, 'enabled')).toEqual(['Status', 'Enabled', 'stays as it is']);
  expect(rowOf(container, 'topics')).toEqual(['Topics', 'Alerts, Audits', 'Alerts, Device Up/Downs']);
  expect(rowOf(container, 'secret')).toEqual(['Secret', '••••••••', '••••••••']);
  expect(rowOf(container, 'headers')[2]).toBe('Authorization: Bearer ••••••••');
  expect(rowOf(container, 'url')).toEqual([]);
  expect(container.textContent).toContain('left as they are: Webhook Type, URL, Verify Certificate.');
  const shown = [...container.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes]);
  expect(container.querySelector('table')?.outerHTML).not.toMatch(/marked-(secret|token)/);
  expect(shown.filter(({ name, value }) => name === 'title' && value.includes('marked'))).toEqual([]);
});

test('what the form will not take is marked, and the checks of the result are shown without handles', () => {
  const { container } = render(<ImportForm />);
  preview(container, { topics: ['alarms', 'zone'], splunk_token: '', url: 'http://hooks.example.net/' });
  expect(rowOf(container, 'topics')[2]).toContain('An organization’s form does not offer Location Zone.');
  expect(rowOf(container, 'splunk_token')[2]).toContain('The type HTTP Post has no such field.');
  const findings = container.querySelector('[data-part="result-findings"]');
  expect(findings?.textContent).toMatch(/^After filling: \d+ warnings?/);
  expect(findings?.textContent).toContain('URL: ');
  expect(container.querySelector('[data-finding]')).toBeNull();
});

test('rules for events are said to override the topics, and checked, though no form shows them', () => {
  const { container } = render(<ImportForm />);
  const rule = { topic: 'alarms', action: 'permit', matching: { severity: ['critical'] } };
  preview(container, { name: 'New', rules: [rule, { ...rule, action: 'allow' }, { topic: '{{topic}}' }] });
  const result = container.querySelector('[data-part="result-findings"]')?.textContent;
  expect(result).toContain('This webhook has rules for events (3), which override its topics.');
  expect(result).toContain('The action of rule 2 in “rules” is neither permit nor block.');
  expect(result).not.toMatch(/rule 3/i);
});

test('while a value is still to be given, there are no problems only so far', () => {
  const { container } = render(<ImportForm />);
  preview(container, { name: 'New {{town}}' });
  const result = () => container.querySelector('[data-part="result-findings"]')?.textContent;
  expect(result()).toBe('After filling: no problems so far');
  enter(labelled(container, 'Town'), 'Bern');
  expect(result()).toBe('After filling: no problems found');
});

test('read-only and unknown fields are named', () => {
  const { container } = render(<ImportForm />);
  preview(container, { name: 'New', id: '1', org_id: '2', rules: [{ topic: 'alarms' }], brand_new: 1 });
  expect(container.textContent).toMatch(/Mist writes these fields itself: id, org_id\./);
  expect(container.textContent).toMatch(/Not shown by the form.*: rules, brand_new\./);
  const others = [...container.querySelectorAll('.other-field')].map(({ textContent }) => textContent);
  expect(others).toEqual(['rules: [{"topic":"alarms"}]', 'brand_new: 1']);
});

test('all problems are listed at once, and each leads to its place', () => {
  const { container } = render(<ImportForm />);
  preview(container, '{\n  "verify_cert": "yes",\n  "headers": {\n    "X-A": 1\n  }\n}');
  const places = [...container.querySelectorAll('.import-problems li')].map(({ textContent }) => textContent);
  expect(places).toHaveLength(2);
  expect(places[1]).toMatch(/^Line 4, column \d+ webhook\.headers\["X-A"\]: expected a string/);
  click(container, places[1]?.match(/^Line 4, column \d+/)?.[0] ?? '');
  const box = container.querySelector('textarea');
  expect(document.activeElement).toBe(box);
  expect(box?.value.slice(box.selectionStart, box.selectionEnd)).toBe('1');
  expect(fillButton(container).disabled).toBe(true);
});

test('of several webhooks one has to be chosen', async () => {
  const onFill = vi.fn();
  const { container } = render(<ImportForm onFill={onFill} />);
  preview(container, [{ name: 'One' }, { name: 'Two' }, { name: 'Three' }]);
  expect(container.textContent).toContain('Choose one of the 3 webhooks first.');
  enter(labelled(container, 'Webhook to fill in'), '1');
  expect(rowOf(container, 'name')[2]).toBe('Two');
  await fillForm(container);
  expect(onFill).toHaveBeenCalledExactlyOnceWith({ name: 'Two' });
});

test('variables are asked for, secret ones hidden, and go literally into the form', async () => {
  const onFill = vi.fn();
  const { container } = render(<ImportForm onFill={onFill} />);
  preview(container, {
    type: 'http-post',
    url: 'https://{{host}}/in',
    secret: '{{secret}}',
    splunk_token: '{{splunk_token}}',
  });
  expect(fillButton(container).disabled).toBe(true);
  expect(container.textContent).toContain('Still to give: Host, Secret.');
  expect(container.textContent).not.toContain('Splunk Token: ');
  enter(labelled(container, 'Host'), 'hooks.{{x}}.example.net');
  expect(rowOf(container, 'url')[2]).toBe('https://hooks.{{x}}.example.net/in');
  const secret = labelled(container, 'Secret');
  expect(secret.getAttribute('type')).toBe('password');
  click(container, 'Generate');
  expect(labelled(container, 'Secret')).toHaveProperty('value', 'a-generated-secret');
  click(container, 'Show');
  expect(labelled(container, 'Secret').getAttribute('type')).toBe('text');
  expect(rowOf(container, 'secret')[2]).toBe('••••••••');
  await fillForm(container);
  expect(onFill).toHaveBeenCalledExactlyOnceWith({
    type: 'http-post',
    url: 'https://hooks.{{x}}.example.net/in',
    secret: 'a-generated-secret',
  });
});

test('fields of the API alone are not handed to the form', async () => {
  const onFill = vi.fn();
  const { container } = render(<ImportForm onFill={onFill} />);
  preview(container, { name: 'New', rules: [{ topic: '{{topic}}' }], single_event_per_message: true });
  await fillForm(container);
  expect(onFill).toHaveBeenCalledExactlyOnceWith({ name: 'New' });
});

test('after filling the report stands there with Undo; undoing is said', async () => {
  const { container } = render(<ImportForm />);
  preview(container, { name: 'New' });
  await fillForm(container);
  expect(container.querySelector('[data-part="fill-report"]')?.textContent).toContain('3 fields filled');
  expect(container.querySelector('table')).toBeNull();
  expect(fillButton(container).disabled).toBe(true);
  click(container, 'Preview');
  expect(container.querySelector('[data-part="fill-report"]')).toBeNull();
  expect(buttonNamed(container, 'Undo').parentElement?.textContent).toContain('still be taken back');
  await fillForm(container);
  click(container, 'Undo');
  expect(container.querySelector('[data-part="fill-report"]')).toBeNull();
  expect(container.textContent).toContain('The filling is being taken back.');
  takenBack([]);
  expect(container.textContent).toContain('The filling was taken back.');
  takenBack(['topics', 'headers']);
  expect(container.textContent).toContain('taken back, except for Topics, Custom Headers: look at');
  click(container, 'Preview');
  expect(container.textContent).not.toContain('taken back');
  expect(rowOf(container, 'name')[2]).toBe('New');
});

test('a filling that breaks off is said', async () => {
  const { container } = render(
    <ImportForm outcome={{ step: 'failed', from: 'import', undoable: false, seen: false }} />,
  );
  preview(container, { name: 'New' });
  await fillForm(container);
  expect(container.querySelector('[role="alert"]')?.textContent).toContain('Filling broke off');
});

test('a hostile configuration is shown as text', () => {
  const { container } = render(<ImportForm />);
  preview(container, { name: '<img src=x onerror=alert(1)>', '<b>field</b>': 1 });
  expect(container.querySelector('img, b')).toBeNull();
  expect(rowOf(container, 'name')[2]).toBe('<img src=x onerror=alert(1)>');
});

test('what is pasted is previewed at once, what is typed after it is not', () => {
  const { container } = render(<ImportForm />);
  const box = labelled(container, 'Configuration JSON');
  act(() => box.dispatchEvent(new Event('paste', { bubbles: true })));
  enter(box, '{"name": "New"}');
  expect(fillButton(container).disabled).toBe(false);
  enter(box, '{"name": "Newer"}');
  expect(fillButton(container).disabled).toBe(true);
});
