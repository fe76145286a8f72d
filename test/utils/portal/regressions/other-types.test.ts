import { expect, test } from 'vitest';
import { locateForm } from '../../../../utils/portal/locate-form.ts';
import { outline } from '../../../../utils/portal/outline.ts';
import { locatorOf } from '../../../../utils/portal/point-out/locator.ts';
import { formOn } from '../form-on.ts';
import { pageFrom } from '../page.ts';
import { readPage } from '../read-page.ts';
import { webhookPage } from '../webhook-page.ts';

const field = (caption: string, value: string) => `<p><label>${caption} <input value="${value}"></label></p>`;
const typed = (type: string) =>
  `<p><label>Webhook Type <select>${type && `<option>${type}</option>`}</select></label></p>`;
const read = (type: string, more: string) => readPage(webhookPage({ type: typed(type), more }));

const login = field('Username', 'basic-user') + field('Password', 'basic-pass');

test('the login of another kind is not OAuth2’s', () => {
  for (const type of ['HTTP Post', 'Splunk'])
    expect(read(type, login)).toMatchObject({ oauth2_username: 'absent', oauth2_password: 'absent' });
  const before = '<div><div>User</div><input value="u"></div><div><div>Token</div><input value="t"></div>';
  expect(read('HTTP Post', before)).toMatchObject({ oauth2_username: 'absent', splunk_token: 'absent' });
  expect(read('OAuth2', field('Token', 't')).splunk_token).toBe('absent');
});

test('that it cannot be told which box has such a name is no matter either', () => {
  const two = field('Password', 'one') + field('Password', 'two');
  expect(read('OAuth2', two).oauth2_password).toBe('unreadable');
  expect(read('HTTP Post', two).oauth2_password).toBe('absent');
  const named = '<input aria-label="Password">'.repeat(2);
  expect(read('OAuth2', named).oauth2_password).toBe('unreadable');
  expect(read('HTTP Post', named).oauth2_password).toBe('absent');
});

test('general words count under their own type, and where the type is not known', () => {
  expect(read('OAuth2', login)).toMatchObject({
    oauth2_username: 'basic-user',
    oauth2_password: 'basic-pass',
  });
  expect(read('Splunk', field('Token', 't')).splunk_token).toBe('t');
  for (const type of ['', 'Something else']) expect(read(type, field('Token', 't')).splunk_token).toBe('t');
});

test('words that name the type count under any', () => {
  const own = field('OAuth2 Password', 'p') + field('Splunk Token', 't');
  expect(read('HTTP Post', own)).toMatchObject({ oauth2_password: 'p', splunk_token: 't' });
});

test('what a person pointed out counts as well', () => {
  const form = formOn(pageFrom(webhookPage({ type: typed('HTTP Post'), more: field('Token', 't') })));
  const { root } = form ?? expect.fail('No form was found.');
  const { tokens } = outline(root);
  const token = tokens.find(({ element }) => element.getAttribute('value') === 't');
  if (token?.kind !== 'control') throw new Error('No box was found.');
  const pointed = locateForm(root, { splunk_token: locatorOf(tokens, token, root) });
  expect(pointed?.fields.located.has('splunk_token')).toBe(true);
});

test('the head of a column of texts is no field', () => {
  const topics = `<h4>Topics</h4><table><tr><th></th><th>Description</th><th>Scope</th></tr>
    <tr><td><input type="checkbox" aria-label="Alerts" checked></td><td>Sends alerts</td><td>Org, Site</td></tr></table>`;
  expect(readPage(webhookPage({ topics })).oauth2_scopes).toBe('absent');
});
