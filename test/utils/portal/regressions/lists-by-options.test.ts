import { expect, test } from 'vitest';
import { readPage } from '../read-page.ts';
import { headersOn, topicsOn } from '../readings-on.ts';
import { type PageParts, webhookPage } from '../webhook-page.ts';

const read = (parts: PageParts) => readPage(webhookPage(parts));
const list = (...options: string[]) =>
  `<select>${options.map(text => `<option>${text}</option>`).join('')}</select>`;
const types = list('HTTP Post', 'OAuth2', 'Splunk');

test('a list of types needs no label', () => {
  expect(read({ type: `<div>${types}</div>` }).type).toBe('http-post');
  expect(read({ type: `<div>${list('Choose a type', 'Splunk', 'HTTP Post')}</div>` }).type).toBe('');
  expect(read({ type: `<div>${list('OAuth2', 'SAML')}</div>` }).type).toBe('unreadable');
  expect(read({ type: `<div>${types}</div><div>${types}</div>` }).type).toBe('unreadable');
});

test('labels that follow their lists', () => {
  const after = (html: string, label: string) => `<div>${html}<span>${label}</span></div>`;
  const more =
    after(list('No', 'Yes'), 'Verify Certificate') + after('<input type="password" value="s">', 'Secret');
  const draft = read({ type: after(types, 'Webhook Type'), status: '', more });
  expect(draft).toMatchObject({ type: 'http-post', verify_cert: false, secret: 's' });
});

test('a list of topics whose options have painted boxes', () => {
  const option = (text: string, state: boolean) =>
    `<div role="option" aria-selected="${state}"><input type="checkbox" tabindex="-1" ${state ? 'checked' : ''}><span>${text}</span></div>`;
  const topics = (options: string) =>
    `<div><span id="t">Topics</span><div role="listbox" aria-multiselectable="true" aria-labelledby="t">${options}</div></div>`;
  const parts = { topics: topics(option('Alerts', true) + option('Audits', false)) };
  expect(topicsOn(parts)).toEqual(['alarms']);
  expect(topicsOn({ topics: parts.topics.replaceAll(/ aria-selected="\w+"/g, '') })).toBe('unreadable');
});

test('headers whose names are chosen from lists are in doubt', () => {
  const row = (value: string) => `<div>${list('Authorization', 'X-Api-Key')}<input value="${value}"></div>`;
  const title = '<div>Custom Headers</div>';
  expect(headersOn(`<div>${title}${row('Bearer 1')}</div>`)).toBe('unreadable');
  expect(headersOn(`<div>${title}${row('Bearer 1')}${row('2')}<button>Add Header</button></div>`)).toBe(
    'unreadable',
  );
  const format = `<div>${list('JSON', 'Lines')}</div><textarea>{"X-A": "1"}</textarea>`;
  expect(headersOn(`<div>${title}${format}</div>`)).toEqual(['X-A: 1']);
});
