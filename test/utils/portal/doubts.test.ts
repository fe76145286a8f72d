import { expect, test } from 'vitest';
import { type Case, caption, field } from './page-case.ts';
import { readPage } from './read-page.ts';
import { webhookPage } from './webhook-page.ts';

/** Pages on which a person could not say for sure either: the right answer is unreadable, or absent. */
const inDoubt: readonly Case[] = [
  ['two boxes named URL', { url: field('URL', 'a', 'u1') + field('URL', 'b', 'u2') }, { url: 'unreadable' }],
  [
    'two boxes under two captions URL',
    { url: `${caption('URL')}<input value="a">${caption('URL')}<input value="b">` },
    { url: 'unreadable' },
  ],
  [
    'two wordings of one field',
    { url: field('URL', 'a', 'u1') + field('Target URL', 'b', 'u2') },
    { url: 'unreadable' },
  ],
  [
    'two boxes under one caption',
    { url: `<div>${caption('URL')}<input value="https"> <input value="host"></div>` },
    { url: 'unreadable' },
  ],
  [
    'a box, a button and a box under one caption',
    {
      advanced: `<div>${caption('Secret')}<input value="a"><button>Generate</button><input value="b"></div>`,
    },
    { secret: 'unreadable' },
  ],
  [
    'captions side by side, boxes below',
    { name: '', url: `<div>${caption('Name')}${caption('URL')}<input value="n"><input value="u"></div>` },
    { name: 'unreadable', url: 'unreadable' },
  ],
  [
    'captions side by side, lists below',
    {
      status: '',
      advanced: `<div>${caption('Status')}${caption('Verify Certificate')}
        <select><option>Enabled</option><option>Disabled</option></select>
        <select><option>Yes</option><option>No</option></select></div>`,
    },
    { enabled: 'unreadable', verify_cert: 'unreadable' },
  ],
  [
    'captions side by side, one of them unknown, switches below',
    {
      advanced: `<div>${caption('Compress')}${caption('Verify Certificate')}
        <span role="switch" aria-checked="true"></span><span role="switch" aria-checked="false"></span></div>`,
    },
    { verify_cert: 'unreadable' },
  ],
  [
    'a caption without its own box, of the same make',
    { name: `${caption('Name')}${caption('Description')}<input value="d">` },
    { name: 'unreadable', url: 'https://hooks.example.com/in' },
  ],
  [
    'two captions of different makes, then two boxes',
    { name: `${caption('Name')}${caption('Description', 'small')}<input value="d"><input value="n">` },
    { name: 'unreadable' },
  ],
  [
    'a box with two labels',
    { name: '', url: '<label for="k">Name</label><label for="k">URL</label><input id="k" value="x">' },
    { name: 'unreadable', url: 'unreadable' },
  ],
  [
    'boxes without any caption',
    { name: '<input value="n">', url: '<input value="u">' },
    { name: 'unreadable' },
  ],
  [
    'a box whose placeholder is another field’s name',
    {
      type: `${caption('Webhook Type')}<select><option></option><option>OAuth2</option></select>`,
      advanced: `${caption('Secret')}<input placeholder="Token URL" value="x">`,
    },
    { secret: 'unreadable', oauth2_token_url: 'unreadable' },
  ],
  [
    'another Name in the same dialog',
    { advanced: `<h3>API Token</h3>${field('Name', 'ci', 'n2')}` },
    { name: 'unreadable' },
  ],
  [
    'the secret of something else',
    { advanced: field('Tunnel Secret', 'x', 't') },
    { secret: 'unreadable', oauth2_client_secret: 'absent' },
  ],
  ['dots for a secret', { advanced: field('Secret', '••••••••', 's') }, { secret: 'unreadable' }],
  ['asterisks for a secret', { advanced: field('Secret', '********', 's') }, { secret: 'unreadable' }],
  ['dots and an end', { advanced: field('Secret', '••••••ab12', 's') }, { secret: 'unreadable' }],
  [
    'dots as a placeholder',
    { advanced: '<label for="s">Secret</label><input id="s" type="password" placeholder="••••••••">' },
    { secret: 'unreadable' },
  ],
  [
    'dots for a header’s value',
    {
      advanced: `<h4>Custom Headers</h4><div><input placeholder="Name" value="X-Key">
        <input placeholder="Value" value="••••••••"></div><button>Add header</button>`,
    },
    { headers: 'unreadable' },
  ],
  [
    'a type that nobody knows',
    { type: '<label>Webhook Type <select><option>Kafka</select></label>' },
    { type: 'unreadable' },
  ],
  [
    'a status of plain elements, none of them marked',
    { status: `${caption('Status')}<div><span>Enabled</span><span>Disabled</span></div>` },
    { enabled: 'unreadable' },
  ],
  [
    'two radios that are both named Enabled',
    {
      status: `<label>Enabled <span role="radio" aria-checked="false">Yes</span>
        <span role="radio" aria-checked="false">No</span></label>`,
    },
    { enabled: 'unreadable' },
  ],
  [
    'a box for a topic that is half ticked',
    {
      topics: `${caption('Topics')}<label><span role="checkbox" aria-checked="mixed"></span> Alerts</label>`,
    },
    { topics: 'unreadable' },
  ],
  [
    'topics side by side, boxes below',
    {
      topics: `${caption('Topics')}<span>Alerts</span><span>Audits</span><input type="checkbox"><input type="checkbox" checked>`,
    },
    { topics: 'unreadable' },
  ],
  [
    'a list that counts its topics',
    {
      topics:
        '<div><div id="t">Topics</div><button aria-haspopup="listbox" aria-labelledby="t">3 selected</button></div>',
    },
    { topics: 'unreadable' },
  ],
  [
    'a list that shows a part of its topics',
    {
      topics:
        '<div><div id="t">Topics</div><button aria-haspopup="listbox" aria-labelledby="t">Alerts, Audits +2</button></div>',
    },
    { topics: 'unreadable' },
  ],
  [
    'a list that shows all in one word',
    {
      topics:
        '<div><div id="t">Topics</div><button aria-haspopup="listbox" aria-labelledby="t">All topics</button></div>',
    },
    { topics: 'unreadable' },
  ],
  [
    'an odd number of boxes for headers',
    { advanced: '<h4>Custom Headers</h4><div><input value="X-A"><input value="1"><input value="2"></div>' },
    { headers: 'unreadable' },
  ],
  [
    'headers with nothing to type in',
    { advanced: '<h4>Custom Headers</h4><p>None</p>' },
    { headers: 'unreadable' },
  ],
  [
    'the form’s own Add button after the headers’ label',
    {
      advanced: '<div><textarea>{"A":"b"}</textarea><span>Custom Headers</span></div>',
      buttons: '<button>Cancel</button><button>Add</button>',
    },
    { headers: 'unreadable' },
  ],
  [
    'a grant type of an OAuth2 webhook that nothing shows',
    { type: '<label>Webhook Type <select><option>OAuth2</select></label>' },
    { oauth2_grant_type: 'unreadable', oauth2_token_url: 'absent' },
  ],
];

test.each(inDoubt)('%s', (_, parts, expected) => {
  expect(readPage(webhookPage(parts))).toMatchObject(expected);
});
