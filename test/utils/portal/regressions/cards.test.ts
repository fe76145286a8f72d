import { expect, test } from 'vitest';
import { formOn } from '../form-on.ts';
import { pageFrom } from '../page.ts';
import { readPage } from '../read-page.ts';

const card = (title: string, html: string) => `<div class="card"><h3>${title}</h3>${html}</div>`;
const row = (caption: string, html: string) =>
  `<div class="row"><div>${caption}</div><div>${html}</div></div>`;
const webhook = card(
  'Webhook',
  row('Name', '<input value="noc">') +
    row('Webhook Type', '<select><option>HTTP Post</option><option>Splunk</option></select>') +
    row('URL', '<input value="https://noc.example.com">') +
    row('Topics', '<label><input type="checkbox" checked>Alerts</label>'),
);
const headers =
  '<table><tr><th>Name</th><th>Value</th></tr><tr><td><input value="X-A"></td><td><input value="1"></td></tr></table><button>+</button>';
const advanced = card(
  'Advanced Settings',
  row('Secret', '<input value="s">') + row('Custom Headers', headers),
);
const deliveries = card(
  'Recent Deliveries',
  '<table><tr><th>Time</th><th>Topic</th><th>Status</th></tr><tr><td>10:00</td><td>alarms</td><td>200</td></tr></table>',
);
const page = (...cards: string[]) =>
  `<body><div id="app"><h1>noc</h1><button>Save</button>${cards.join('')}</div></body>`;

test('a page of cards without a title takes the one of the advanced settings in', () => {
  const draft = readPage(page(webhook, advanced, deliveries));
  expect(draft).toMatchObject({ name: 'noc', secret: 's', headers: [['X-A', '1']], enabled: 'absent' });
});

test('no card is taken in beside boxes of something else', () => {
  const token = card('API Token', row('Name', '<input>') + row('Secret', '<input value="other">'));
  const form = formOn(pageFrom(page(token, webhook, advanced)));
  expect(form?.root.textContent).not.toContain('API Token');
});
