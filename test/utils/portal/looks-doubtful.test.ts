import { describe, expect, test } from 'vitest';
import { type Case, caption, field } from './page-case.ts';
import { readPage } from './read-page.ts';
import { webhookPage } from './webhook-page.ts';

/** Pages that look doubtful and are not. */
const clear: readonly Case[] = [
  [
    'a check box after the last topic',
    { advanced: '<label><input type="checkbox" checked> Verify Certificate</label>' },
    { topics: ['audits'], verify_cert: true },
  ],
  [
    'switches in a row, topics first',
    {
      topics: `<div>Topics</div><div><span>Alerts</span><button role="switch" aria-checked="false"></button></div>
        <div><span>Audits</span><button role="switch" aria-checked="true"></button></div>
        <div><span>Verify Certificate</span><button role="switch" aria-checked="true"></button></div>`,
    },
    { topics: ['audits'], verify_cert: true },
  ],
  [
    'texts before their boxes',
    {
      topics:
        '<div>Topics</div><span>Alerts</span><input type="checkbox"><span>Audits</span><input type="checkbox" checked><span>Client Join</span><input type="checkbox">',
    },
    { topics: ['audits'] },
  ],
  [
    'texts after their boxes',
    {
      topics:
        '<div>Topics</div><input type="checkbox"><span>Alerts</span><input type="checkbox" checked><span>Audits</span><input type="checkbox"><span>Client Join</span>',
    },
    { topics: ['audits'] },
  ],
  [
    'a box with a label of its own between caption and box',
    { name: `${caption('Name')}<input value="n">${caption('Description')}<input value="d">` },
    { name: 'n' },
  ],
  [
    'a placeholder that is only shorter than the caption',
    {
      type: `${caption('Webhook Type')}<select><option>OAuth2</option></select>`,
      advanced: `${caption('Client Secret')}<input placeholder="Secret" value="x">`,
    },
    { oauth2_client_secret: 'x' },
  ],
  [
    'a hidden twin',
    { after: '', advanced: `<div style="display:none">${field('URL', 'x', 'u2')}</div>` },
    { url: 'https://hooks.example.com/in' },
  ],
  [
    'a topic that no table knows',
    {
      topics:
        '<div>Topics</div><label><input type="checkbox" checked> Alerts</label><label><input type="checkbox" checked> Brand-new Things</label>',
    },
    { topics: ['alarms', 'brand-new-things'] },
  ],
];

test.each(clear)('%s', (_, parts, expected) => {
  expect(readPage(webhookPage(parts))).toMatchObject(expected);
});

describe('what stands beside the dialog', () => {
  const decoy = `<form><h3>Create Token</h3>${field('Name', 'token', 'd1')}${field('URL', 'decoy', 'd2')}
    ${field('Secret', 'decoy', 'd3')}${field('Client ID', 'decoy', 'd4')}</form>`;
  const question = `<div role="alertdialog"><h2>Delete Webhook</h2><p>Its URL and topics go too.</p>${field('Name', '', 'd5')}</div>`;
  const expected = {
    name: 'Feed',
    url: 'https://hooks.example.com/in',
    secret: 'absent',
    oauth2_client_id: 'absent',
  };

  test.each([
    ['a decoy before', { before: decoy }],
    ['a decoy after', { after: decoy }],
    ['a question above', { after: question }],
  ])('%s', (_, parts) => {
    expect(readPage(webhookPage(parts))).toMatchObject(expected);
  });
});
