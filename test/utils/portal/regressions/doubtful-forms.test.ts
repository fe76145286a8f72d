import { describe, expect, test } from 'vitest';
import { readForm } from '../../../../utils/portal/read-form.ts';
import type { WebhookDraft } from '../../../../utils/webhook/draft.ts';
import { formOn } from '../form-on.ts';
import { pageFrom } from '../page.ts';
import { type PageParts, webhookPage } from '../webhook-page.ts';

function draftOf(parts: PageParts): WebhookDraft {
  const form = formOn(pageFrom(webhookPage(parts)));
  if (!form) throw new Error('No form was found.');
  return readForm(form);
}

const row = (...parts: string[]) => `<div>${parts.join(' ')}</div>`;
const tick = (text: string, checked = '') => `<label><input type="checkbox" ${checked}> ${text}</label>`;
const radio = (text: string, checked = '') =>
  `<label><input type="radio" name="r" ${checked}> ${text}</label>`;
const unreadable = { status: 'unreadable' };
const read = (value: unknown) => ({ status: 'read', value });

describe('a choice of another setting', () => {
  const retry = row('<div>Retry on failure</div>', tick('Enabled', 'checked'));

  test('a check box that says "Enabled" under another title is not the status', () => {
    const status = row('<div>Status</div>', radio('Enabled'), radio('Disabled', 'checked'));
    expect(draftOf({ status, more: retry }).enabled).toEqual(read(false));
    expect(draftOf({ status: '', more: retry }).enabled).toEqual({ status: 'absent' });
  });

  test.each([
    '<div>General</div>',
    '<p>Required fields are marked</p>',
    '<div>Name <input value="x"><small>Max 64 characters</small>',
  ])('one below %s is', above => {
    expect(draftOf({ status: `<div>${above}${tick('Enabled', 'checked')}</div>`, name: '' }).enabled).toEqual(
      read(true),
    );
  });

  test('nor is a pair of radios', () => {
    const pair = row('<div>Retry on failure</div>', radio('Enabled'), radio('Disabled', 'checked'));
    expect(draftOf({ status: '', more: pair }).enabled).toEqual({ status: 'absent' });
  });

  test('a control in the next row, under a title of its own', () => {
    const type = row('<div>Webhook Type</div>', '<span>OAuth2</span>');
    const method = row('<div>HTTP Method</div>', '<select><option>POST</option></select>');
    expect(draftOf({ type: type + method }).type).toEqual(read('oauth2'));
    const url = row('<div>URL</div>', '<span>https://hooks.example.com</span>', '<button>Copy</button>');
    const note = row('<div>Description</div>', '<input value="a note">');
    expect(draftOf({ url: url + note }).url).toEqual(unreadable);
    const headers = row('<div>Custom Headers</div>', '<div>No headers <button>Add header</button></div>');
    expect(draftOf({ more: headers + note }).headers).toEqual(unreadable);
  });

  test('a box after two toggle buttons of plain elements', () => {
    const verify = row(
      '<div>Verify Certificate</div>',
      '<div class="item">No</div>',
      '<div class="item active">Yes</div>',
    );
    expect(draftOf({ advanced: verify + row(tick('Follow redirects')) }).verify_cert).toEqual(read(true));
  });
});

describe('a word for the status beside a box for it', () => {
  const box = (checked: string) => row(tick('Enabled', checked));
  const word = (text: string) => `<dl><dt>Status</dt><dd>${text}</dd></dl>`;
  const delivery = (text: string) => `<h4>Last delivery</h4>${word(text)}`;

  test('under a title of its own does not count', () => {
    expect(draftOf({ status: box('checked'), more: delivery('Disabled') }).enabled).toEqual(read(true));
    expect(draftOf({ status: box(''), more: delivery('Enabled') }).enabled).toEqual(read(false));
    expect(draftOf({ more: delivery('Disabled') }).enabled).toEqual(read(true));
  });

  test('says the same, or nobody knows which is meant', () => {
    expect(draftOf({ status: box('checked'), more: word('Enabled') }).enabled).toEqual(read(true));
    expect(draftOf({ status: box('checked'), more: word('Disabled') }).enabled).toEqual(unreadable);
    expect(draftOf({ status: box(''), more: word('Enabled') }).enabled).toEqual(unreadable);
  });

  test('is left out where the box says itself that it is for the webhook', () => {
    const own = row(tick('Enable this webhook', 'checked'));
    expect(draftOf({ status: own, more: word('Disabled') }).enabled).toEqual(read(true));
  });
});

describe('a choice that says the opposite of its label', () => {
  test.each([
    ['verify_cert', row('<div>Verify Certificate</div>', tick('Ignore certificate errors', 'checked'))],
    ['enabled', row('<div>Status</div>', tick('Disable this webhook', 'checked'))],
    ['enabled', row('<div>Status</div>', '<span>Paused</span>', '<button>Enable</button>')],
  ] as const)('%s: %s', (field, more) => {
    expect(draftOf({ status: '', more })[field]).toEqual(unreadable);
  });
});

describe('topics', () => {
  const title = '<div>Topics</div>';
  const box = '<input role="combobox" aria-expanded="false" placeholder="Add topic">';
  const chips = `<div><span>Alerts</span> <span>Audits</span> ${box}</div>`;

  test('buttons that stay pressed', () => {
    const button = (text: string, pressed: boolean) => `<button aria-pressed="${pressed}">${text}</button>`;
    const topics = row(title, button('Alerts', true), button('Audits', false), button('Client Join', true));
    expect(draftOf({ topics }).topics).toEqual(read(['alarms', 'client-join']));
  });

  test('boxes that say nothing of their topic', () => {
    const line = (text: string) =>
      row('<input type="checkbox" aria-label="Select row" checked>', `<span>${text}</span>`);
    expect(draftOf({ topics: row(title, line('Alerts'), line('Audits')) }).topics).toEqual(unreadable);
  });

  test.each([
    '<div>Pick what to send, e.g. Client Join, Device Events</div>',
    '<div>Suggested: <button>+ Client Join</button> <button>+ Device Events</button></div>',
  ])('what is only proposed is not chosen: %s', hint => {
    expect(draftOf({ topics: row(title, chips, hint) }).topics).toEqual(read(['alarms', 'audits']));
  });

  test('a word that is typed to search an open list', () => {
    const typed = box.replace('"false"', '"true" value="Client Join"');
    expect(draftOf({ topics: row(title, `<div><span>Alerts</span> ${typed}</div>`) }).topics).toEqual(
      read(['alarms']),
    );
  });

  test('a list as a sentence', () => {
    const topics = row(
      '<div id="t">Topics</div>',
      `<button aria-haspopup="listbox" aria-labelledby="t">Alerts, Audits, and Client Join</button>`,
    );
    expect(draftOf({ topics }).topics).toEqual(read(['alarms', 'audits', 'client-join']));
  });

  test('the option where the keyboard stands, where options are checked', () => {
    const option = (text: string, selected: boolean, checked: boolean) =>
      `<div role="option" aria-selected="${selected}" aria-checked="${checked}">${text}</div>`;
    const list = `<div role="listbox" aria-expanded="true" aria-label="Topics">${option('Alerts', false, true)}
      ${option('Audits', true, false)}<a>Alerts</a></div>`;
    expect(draftOf({ topics: row(title, list) }).topics).toEqual(read(['alarms']));
  });

  test('ticks in the panel of another tab count, those of a box that is shown too do not', () => {
    const panel = (style: string, ...boxes: string[]) =>
      `<div role="tabpanel" style="${style}">${boxes.join(' ')}</div>`;
    const topics = row(
      title,
      panel('', tick('Alerts', 'checked'), tick('Audits')),
      panel(
        'display: none',
        tick('Audits', 'checked'),
        tick('Location Zone', 'checked'),
        tick('Client Join'),
      ),
    );
    expect(draftOf({ topics }).topics).toEqual(read(['alarms', 'zone']));
  });

  test('chips that are options of which none is "selected" are not none', () => {
    const token = (text: string) => `<div role="option" aria-selected="false">${text}</div>`;
    const tokens = `<div><div role="listbox" aria-label="Values">${token('Alerts')}${token('Audits')}</div>
      <input role="combobox" aria-expanded="false" aria-label="Topics"></div>`;
    expect(draftOf({ topics: row(title, tokens) }).topics).toEqual(unreadable);
  });

  test('the cross of a chip is no list', () => {
    const chip = '<span>Alerts <i role="button" aria-label="close"></i></span>';
    const form = formOn(pageFrom(webhookPage({ topics: row(title, chip) })));
    expect(form?.fields.located.has('topics')).toBe(false);
  });
});

test('a box after the scheme of its URL holds but the rest', () => {
  const rest = '<input id="url" value="hooks.example.com/in">';
  for (const scheme of [
    '<span>https://</span>',
    '<select><option>http://</option><option>https://</option></select>',
  ]) {
    expect(draftOf({ url: row('<label for="url">URL</label>', scheme, rest) }).url).toEqual(unreadable);
  }
});

test('a box in which one searches is no field', () => {
  const search = '<input type="search" aria-label="Name" placeholder="Search">';
  expect(draftOf({ status: search }).name).toEqual(read('Feed'));
});

test('a form stays one while an open list has all around it kept from readers', () => {
  const kept = (html: string) => html.replace('<div>', '<div aria-hidden="true">');
  const list = '<input role="combobox" aria-expanded="true" aria-label="Topics">';
  const draft = draftOf({
    title: '<h2 aria-hidden="true">Edit Webhook</h2>',
    name: kept(row('<label for="n">Name</label>', '<input id="n" value="Feed">')),
    url: kept(row('<label for="u">URL</label>', '<input id="u" value="https://hooks.example.com/in">')),
    topics: row('<label aria-hidden="true">Topics</label>', `<div><span>Alerts</span> ${list}</div>`),
  });
  expect(draft).toMatchObject({
    name: read('Feed'),
    url: read('https://hooks.example.com/in'),
    topics: read(['alarms']),
  });
});

describe('what is no webhook form', () => {
  const dialog = (html: string) => `<body><div role="dialog">${html}</div></body>`;
  const select = (label: string, ...options: string[]) =>
    row(
      label,
      `<select aria-label="${label}">${options.map(text => `<option>${text}</option>`).join('')}</select>`,
    );

  test.each([
    [
      'a list of deliveries',
      dialog(`<h2>Webhook Deliveries</h2>${select('Topic', 'All', 'Alerts')}
      <div>URL <input placeholder="contains"></div>`),
    ],
    [
      'a channel of another product',
      dialog(`<h2>Add Alert Channel</h2>${select('Type', 'Slack', 'Teams')}
      <div>Name <input></div><div>Webhook URL <input></div><div>Events ${tick('AP offline')}</div>`),
    ],
    [
      'a row of filters',
      `<body><h3>Webhooks</h3><button>Add Webhook</button><table>
      <tr><td>Name</td><td>Webhook Type</td><td>URL</td><td>Topics</td></tr><tr><td><input aria-label="Name"></td>
      <td><select aria-label="Webhook Type"><option>All</option><option>HTTP Post</option></select></td>
      <td><input aria-label="URL"></td><td></td></tr></table></body>`,
    ],
    [
      'settings beside a sentence',
      `<body><main><label>Name <input></label><label>Portal URL <input></label>
      <section><h3>Webhooks</h3><p>Add a webhook to receive events at your URL.</p></section></main></body>`,
    ],
  ])('%s', (_, html) => {
    expect(formOn(pageFrom(html))).toBeNull();
  });
});

test('a dialog is meant rather than what looks like a form on the page behind it', () => {
  const page = webhookPage({
    before: `<div>New webhook<label>Name <input></label><label>URL <input></label><p>Webhook Type</p>
      <p>topics</p></div>`,
  });
  const form = formOn(pageFrom(page));
  expect(form?.root.closest('[role=dialog]')).not.toBeNull();
});
