import { describe, expect, test } from 'vitest';
import { rowsOfThisRun } from '../../../setup/extent.ts';
import { readPage } from '../page/read-page.ts';
import { webhookPage } from '../page/webhook-page.ts';
import { type Control, choices, switches, waysToLabel, waysToLabelBoxes } from './ways-to-label.ts';

const box =
  (value: string): Control =>
  attributes =>
    `<input value="${value}" ${attributes}>`;

const labels = Object.entries(waysToLabel).map(([name, label], at) => ({ name, label, at }));

describe.each(labels)('labelled by $name', ({ label, at }) => {
  /** In the gate each way meets a third of the controls, each control a third of the ways. */
  const some = <Control>(controls: Readonly<Record<string, Control>>) =>
    rowsOfThisRun(Object.entries(controls), (_, index) => (index + at) % 3 === 0);

  const name = label('Name', box('Feed'));
  const url = label('URL', box('https://hooks.example.com/in'));
  const read = { name: 'Feed', url: 'https://hooks.example.com/in', topics: ['audits'] };

  test.each(some(choices))('%s', (_, choice) => {
    const type = label('Webhook Type', choice(['HTTP Post', 'OAuth2', 'Splunk'], 'Splunk'));
    const status = label('Status', choice(['Enabled', 'Disabled'], 'Disabled'));
    const advanced = label('Verify Certificate', choice(['Yes', 'No'], 'No'));
    const draft = readPage(webhookPage({ status, type, name, url, advanced }));
    expect(draft).toMatchObject({ ...read, type: 'splunk', enabled: false, verify_cert: false });
  });

  test.each(some(choices))('%s for the grant', (_, choice) => {
    const type = label('Webhook Type', choice(['HTTP Post', 'OAuth2'], 'OAuth2'));
    const more = [
      label('Grant Types', choice(['Client Credentials', 'Password'], 'Password')),
      label('Token URL', box('https://login.example.com/token')),
      label('User name', box('someone')),
      label('Password', box('hidden')),
      label('Scopes', box('read write')),
    ].join('');
    expect(readPage(webhookPage({ type, name, url, more }))).toMatchObject({
      ...read,
      type: 'oauth2',
      oauth2_grant_type: 'password',
      oauth2_token_url: 'https://login.example.com/token',
      oauth2_username: 'someone',
      oauth2_password: 'hidden',
      oauth2_scopes: ['read', 'write'],
    });
  });

  test.each(some(switches))('%s', (_, make) => {
    for (const on of [true, false]) {
      const status = label('Enabled', make(on));
      const advanced = [
        label('Verify Certificate', make(on)),
        label('Secret', box('s3cret')),
        label('Custom Headers', attributes => `<textarea ${attributes}>{"A":"b"}</textarea>`),
      ].join('');
      const draft = readPage(webhookPage({ status, name, url, advanced }));
      const rest = { type: 'http-post', secret: 's3cret', headers: [['A', 'b']] };
      expect(draft).toMatchObject({ ...read, ...rest, enabled: on, verify_cert: on });
    }
  });
});

describe.each(Object.entries(waysToLabelBoxes))('boxes labelled by %s', (_, label) => {
  test('are read', () => {
    const name = label('Name', box('Feed'));
    const url = label('URL', box('https://hooks.example.com/in'));
    const advanced = label('Secret', box('s3cret'));
    const draft = readPage(webhookPage({ name, url, advanced }));
    expect(draft).toMatchObject({ name: 'Feed', url: 'https://hooks.example.com/in', secret: 's3cret' });
  });
});

test.each([
  ['<span>events.read</span>', ['events.read']],
  // What an empty box asks for.
  ['<span>Select...</span>', []],
  ['<span>events.read</span><span>events.wri…</span>', 'unreadable'],
])('scopes as chips before their box: %s', (chips, scopes) => {
  const type =
    '<label for="type">Webhook Type</label><select id="type"><option>HTTP Post<option selected>OAuth2</select>';
  const more = `<div><label for="scopes">Scopes</label>${chips}<input id="scopes" role="combobox"></div>`;
  expect(readPage(webhookPage({ type, more })).oauth2_scopes).toEqual(scopes);
});
