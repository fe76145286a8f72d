import { expect, test } from 'vitest';
import { readForm } from '../../../../utils/portal/read-form.ts';
import { openAdvanced } from '../../../../utils/portal/reveal.ts';
import { formOn } from '../form-on.ts';
import { pageFrom } from '../page.ts';
import { webhookPage } from '../webhook-page.ts';

function formWith(parts: Parameters<typeof webhookPage>[0]) {
  const document = pageFrom(webhookPage(parts));
  const form = formOn(document);
  if (!form) throw new Error('No form was found.');
  return { document, form, draft: readForm(form) };
}

const painted = (role: string, text: string, checked: boolean) =>
  `<div role="${role}" tabindex="0" aria-label="${text}" aria-checked="${checked}"><div aria-hidden="true">
    <input type="${role}" hidden></div><div>${text}</div></div>`;

test('boxes with a role around an input that is kept from readers', () => {
  const { draft } = formWith({
    status: `<div role="radiogroup">${painted('radio', 'Enabled', true)}${painted('radio', 'Disabled', false)}</div>`,
    topics: `<div>Topics</div><div role="group">${painted('checkbox', 'Alerts', false)}
      ${painted('checkbox', 'Audits', true)}${painted('checkbox', 'Client Join', false)}</div>`,
  });
  expect(draft.enabled).toEqual({ status: 'read', value: true });
  expect(draft.topics).toEqual({ status: 'read', value: ['audits'] });
});

test('the button below topics that have no boxes holds none of them', () => {
  const { form } = formWith({
    topics: '<div>Topics</div><div><div>Alerts</div><div>Audits</div><div>Client Join</div></div>',
    advanced: '<div role="button" tabindex="0" aria-expanded="false"><div>Advanced Settings</div></div>',
  });
  expect(form.fields.located.has('topics')).toBe(false);
});

test('a label for a plain element with a role, which browsers know no labels of', () => {
  const type = `<span><div><span id="type" tabindex="0" role="combobox" aria-haspopup="listbox" aria-expanded="false"
    aria-label="OAuth2">OAuth2</span></div><label for="type">Webhook Type</label></span>`;
  const url = '<div><div>POST</div><span><input id="url"><label for="url">URL</label></span></div>';
  const { form, draft } = formWith({ type, url });
  expect(form.fields.located.get('type')?.control).toMatchObject({ kind: 'choice', element: { id: 'type' } });
  expect(draft.type).toEqual({ status: 'read', value: 'oauth2' });
});

test('what a drop-down shows does not reach beyond the label of the next field', () => {
  const type = `<div><label for="type">Webhook Type</label><div><input id="type" role="combobox" aria-expanded="false">
    <div><span>OAuth2</span></div></div></div>`;
  const url = '<div><label for="url">URL</label><div><div>POST</div><input id="url"></div></div>';
  expect(formWith({ type: type + url, url: '' }).draft.type).toEqual({ status: 'read', value: 'oauth2' });
});

test('of two words near a drop-down none is chosen for certain, and it is not empty either', () => {
  const type = `<div><label for="type">Webhook Type</label><div><span>Splunk</span><span>OAuth2</span>
    <input id="type" role="combobox" aria-expanded="false"></div></div>`;
  expect(formWith({ type }).draft.type).toEqual({ status: 'unreadable' });
});

test('the button beside the title of the advanced section', () => {
  const { document, form } = formWith({
    advanced: `<div><div><span>Advanced Settings</span><div><button id="open" aria-label="Advanced Settings"
      aria-expanded="false"><svg></svg></button></div></div></div>`,
  });
  let pressed = 0;
  document.getElementById('open')?.addEventListener('click', () => {
    pressed += 1;
  });
  openAdvanced(form);
  expect(pressed).toBe(1);
});

test('a button whose icon is a word that stands against its text', () => {
  const { form } = formWith({
    advanced: `<div>Custom Headers</div><button id="add"><span><i aria-hidden="true">add</i><span>Add Header</span></span></button>`,
  });
  expect(form.fields.located.get('headers')?.control).toMatchObject({
    kind: 'header-rows',
    rows: [],
    add: { id: 'add' },
  });
});

test('fields in the columns of a table, under their heads', () => {
  const heads = ['Name', 'Webhook Type', 'URL', 'Enabled', 'Topics', 'Secret'];
  const cells = [
    '<input value="Feed">',
    '<select><option>HTTP Post</option><option selected>Splunk</option></select>',
    '<input value="https://hooks.example.com/in">',
    '<input type="checkbox">',
    '<select multiple><option selected>Alerts</option><option>Audits</option></select>',
    '<input value="s3cret">',
  ];
  const table = `<table><tr>${heads.map(head => `<th>${head}</th>`).join('')}</tr>
    <tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr></table>`;
  const { draft } = formWith({ status: '', type: '', name: '', url: '', topics: '', more: table });
  expect(draft).toMatchObject({
    name: { value: 'Feed' },
    type: { value: 'splunk' },
    url: { value: 'https://hooks.example.com/in' },
    enabled: { value: false },
    topics: { value: ['alarms'] },
    secret: { value: 's3cret' },
  });
});
