import { expect, test } from 'vitest';
import { formOn } from '../form-on.ts';
import { pageFrom } from '../page.ts';
import { type PageParts, webhookPage } from '../webhook-page.ts';

const isForm = (title: string, parts: PageParts) =>
  formOn(pageFrom(webhookPage({ title: `<h2>${title}</h2>`, ...parts }))) !== null;

const withoutType = {
  status: '',
  type: '<p>Send to webhook</p><label>Webhook <select><option>Feed</option></select></label>',
};
const plainType = (caption: string) => ({ type: `<div>${caption}</div><div>HTTP Post</div>` });

test.each(['Edit Alert', 'Add Alert', 'Create a Rule', 'New Report Schedule'])(
  'a dialog with the title "%s" is another’s, though it has a webhook’s URL and events',
  title => {
    expect(isForm(title, withoutType)).toBe(false);
    expect(isForm(title, { ...withoutType, ...plainType('Type') })).toBe(false);
  },
);

test.each([
  ['Edit Identity Provider', 'SAML', 'OAuth2'],
  ['Add Log Receiver', 'Splunk', 'QRadar'],
])(
  'a dialog with the title "%s" is another’s, though one of its types is a webhook’s, too',
  (title, ...types) => {
    const list = types.map(text => `<option>${text}</option>`).join('');
    const type = `<p>Sends audits to a webhook</p><label>Type <select>${list}</select></label>`;
    expect(isForm(title, { status: '', type })).toBe(false);
  },
);

test('a type to choose, or one that is a webhook’s, tells that it is one after all', () => {
  expect(isForm('Edit Feed', {})).toBe(true);
  expect(isForm('Edit Feed', plainType('Webhook Type'))).toBe(true);
});

test.each([
  'Create',
  'Edit',
  'Add New',
  'Create New Entry',
  'Edit Webhook',
  'Add Site Webhook',
  'Details',
  'Edit the fields below.',
])('a dialog with the title "%s" needs none', title => {
  expect(isForm(title, { ...withoutType, more: '<p>Webhook</p>' })).toBe(true);
});
