import { describe, expect, test } from 'vitest';
import { readForm } from '../../../../utils/portal/read-form.ts';
import { formOn } from '../form-on.ts';
import { pageFrom } from '../page.ts';
import { readPage } from '../read-page.ts';
import { type PageParts, webhookPage } from '../webhook-page.ts';

const read = (parts: PageParts) => readPage(webhookPage(parts));
const tick = (text: string, checked = '') => `<label><input type="checkbox" ${checked}> ${text}</label>`;
const named = (html: string) => `<h4>Topics</h4>${html}`;
const three = `${tick('Alerts', 'checked')}${tick('Audits')}${tick('Client Join')}`;

describe('topics', () => {
  test('a box over all others is none, however it says so', () => {
    for (const all of ['Select / deselect all', 'Toggle all topics', 'Everything'])
      expect(read({ topics: named(`<p>${tick(all, 'checked')}</p>${three}`) }).topics).toEqual(['alarms']);
  });

  test.each([
    'Selected: 3',
    '3 selected',
    '3 of 41 topics selected',
    'Topics (3 chosen)',
    '3/41 topics are ticked',
  ])('topics of which more are chosen than stand there are unreadable: %s', told => {
    const status = (topics: string) =>
      readForm(formOn(pageFrom(webhookPage({ topics }))) ?? expect.fail('No form.')).topics.status;
    expect(status(named(`<p>${told}</p>${three}`))).toBe('unreadable');
    expect(status(named(`${three}<p>${told}</p>`))).toBe('unreadable');
    expect(status(named(`<p>${told.replaceAll('3', '1')}</p>${three}`))).toBe('read');
    expect(status(named(`<p>3 topics</p>${three}<p>Infrastructure (4)</p>`))).toBe('read');
    const list = `<ul role="listbox" aria-multiselectable="true">
      <li role="option" aria-selected="true">Alerts</li><li role="option" aria-selected="false">Audits</li></ul>`;
    expect(status(named(`<p>${told}</p>${list}`))).toBe('unreadable');
    expect(status(named(`<p>${told.replaceAll('3', '1')}</p>${list}`))).toBe('read');
  });

  test('boxes under another heading of the same make are none', () => {
    const delivery = `<h4>Delivery</h4><p>${tick('Batch deliveries', 'checked')}</p>`;
    expect(read({ topics: named(`<p>${three}</p>${delivery}`) }).topics).toEqual(['alarms']);
    expect(read({ topics: named(`<p>${tick('Alerts', 'checked')}</p>${delivery}`) }).topics).toEqual([
      'alarms',
    ]);
  });

  test('buttons that are boxes tell their own state', () => {
    const box = (name: string, state: boolean) =>
      `<div><input type="button" role="checkbox" aria-checked="${state}"> ${name}</div>`;
    const boxes = box('Alerts', true) + box('Audits', false) + box('Client Join', false);
    expect(read({ topics: named(boxes) }).topics).toEqual(['alarms']);
  });

  test('a box that is not shown behind one that is drawn counts once', () => {
    const box = (name: string, state: boolean) =>
      `<div><input type="checkbox" style="display: none" aria-label="${name}"><a><button role="checkbox"
        aria-checked="${state}" aria-label="${name}"></button></a><label>${name}</label></div>`;
    const boxes = box('Alerts', true) + box('Audits', true) + box('Client Join', false);
    expect(read({ topics: named(boxes) }).topics).toEqual(['alarms', 'audits']);
  });

  test.each([
    [
      'a button for each, one of them unknown',
      `<div>${['Alerts', 'Audits', 'Client Mood', 'Client Join'].map(text => `<button>${text}</button>`).join('')}</div>`,
    ],
    [
      'two radios for each',
      '<p>Alerts <input type="radio" name="a" checked><input type="radio" name="a"></p><p>Audits <input type="radio" name="b"><input type="radio" name="b" checked></p>',
    ],
    [
      'a list of which nothing says what is chosen',
      '<div role="listbox"><div role="option" class="on">Alerts</div><div role="option">Audits</div></div>',
    ],
    [
      'chips that a list box calls options',
      '<div role="listbox"><div role="option">Alerts <span>×</span></div></div><input role="combobox">',
    ],
  ])('%s: not told', (_, html) => expect(read({ topics: named(html) }).topics).toBe('unreadable'));

  test.each([
    [
      'checked options',
      '<div role="listbox"><div role="option" aria-checked="true">Alerts</div><div role="option" aria-checked="false">Audits</div></div>',
    ],
    [
      'a chip whose cross is a letter',
      '<div role="listbox"><div role="option" aria-selected="true"><span>Alerts</span> <span>x</span></div></div>',
    ],
    [
      'suggestions behind the list',
      '<div><span>Alerts</span><input role="combobox"></div><p>Often used with it:</p><span>Audits</span>',
    ],
  ])('%s', (_, html) => expect(read({ topics: named(html) }).topics).toEqual(['alarms']));
});

describe('headers', () => {
  const headers = (html: string) => read({ more: `<h4>Custom Headers</h4><div>${html}</div>` }).headers;
  const box = (value: string, placeholder = '') => `<input value="${value}" placeholder="${placeholder}">`;
  const pair = (name: string, value: string) => `<div>${box(name, 'Name')}${box(value, 'Value')}</div>`;

  test('end at a heading of the same make', () => {
    const more = `<h4>Custom Headers</h4>${pair('X-A', '1')}<h4>Metadata</h4>${pair('owner', 'noc')}`;
    expect(read({ more }).headers).toEqual([['X-A', '1']]);
  });

  test.each([
    [
      'lines, each with what takes it away',
      `<p>${box('X-A: 1')}<button>Remove</button></p><p>${box('X-B: 2')}<button>Remove</button></p>`,
    ],
    [
      'boxes that are named as their headers are',
      `<label>Authorization ${box('Bearer 1')}</label><label>X-Api-Key ${box('k')}</label>`,
    ],
    [
      'rows of which one is left out',
      [
        ['checked', 'X-A'],
        ['', 'X-B'],
      ]
        .map(
          ([on, name = '']) => `<p><input type="checkbox" ${on}>${box(name, 'Key')}${box('1', 'Value')}</p>`,
        )
        .join(''),
    ],
  ])('%s: not told', (_, html) => expect(headers(html)).toBe('unreadable'));
});

describe('a switch', () => {
  test('that tells its state beside it is still the status', () => {
    const status =
      '<div><span>Disabled</span> <span role="switch" aria-checked="false" aria-label="Enabled"></span></div>';
    expect(read({ status }).enabled).toBe(false);
  });

  test('that shows its state on its track is still named by its label', () => {
    const track = (state: string) => `<span aria-hidden="true">${state}</span>`;
    const status = (state: string, checked: string) =>
      `<p><label><input type="checkbox" role="switch" ${checked}>${track(state)}<span>Enabled</span></label></p>`;
    expect(read({ status: status('ON', 'checked') }).enabled).toBe(true);
    expect(read({ status: status('OFF', '') }).enabled).toBe(false);
    const name = `<p><label>${track('Name')}<input value="Feed"></label></p>`;
    expect(read({ name }).name).toBe('Feed');
  });

  test('that is explained by what it refuses does not say the opposite', () => {
    const verify = (hint: string) =>
      `<p><label><input type="checkbox" checked><span>Verify Certificate</span><span>${hint}</span></label></p>`;
    expect(read({ more: verify('Reject invalid certificates') }).verify_cert).toBe(true);
    expect(read({ more: verify('Refuses self-signed or untrusted ones') }).verify_cert).toBe(true);
    expect(read({ more: `<p>${tick('Reject invalid certificates')}</p>` }).verify_cert).toBe('unreadable');
    for (const hint of [
      'Reject no invalid certificates',
      'Accept invalid certificates',
      'Don’t reject invalid ones',
      'Never reject invalid ones',
    ])
      expect(read({ more: verify(hint) }).verify_cert).toBe('unreadable');
  });

  test('that says what it is for in a sentence', () => {
    const status = `<p>${tick('Enabled – deliveries are sent', 'checked')}</p>`;
    const more = `<p>${tick('Verify the receiver’s certificate')}</p>`;
    expect(read({ status, more })).toMatchObject({ enabled: true, verify_cert: false });
  });

  test('that says the opposite is not told, rather than not there', () => {
    const status = `<p>${tick('Disable this webhook', 'checked')}</p>`;
    const more = `<p>${tick('Skip certificate verification', 'checked')}</p>`;
    expect(read({ status, more })).toMatchObject({ enabled: 'unreadable', verify_cert: 'unreadable' });
  });
});

test('scopes as chips with what takes them away', () => {
  const scopes = 'Scopes <span>read <button>×</button></span><span class="tag">write ×</span><input>';
  const type = '<div>Webhook Type <select><option>OAuth2</option></select></div>';
  expect(read({ type, more: `<div>${scopes}</div>` }).oauth2_scopes).toEqual(['read', 'write']);
});

test('what stands before the opener of the advanced section is not folded with it', () => {
  const more = '<label for="s">Secret</label><input id="s" value="given">';
  expect(read({ more, advanced: '<button>Advanced Settings</button>' })).toMatchObject({
    secret: 'given',
    verify_cert: 'collapsed',
    headers: 'collapsed',
  });
});

test('labels that are kept from readers are labels', () => {
  const name = '<div><label aria-hidden="true">Name</label><input value="Feed"></div>';
  expect(read({ name }).name).toBe('Feed');
});

describe('forms', () => {
  test('a step with the topics alone is a part of one', () => {
    const form = formOn(
      pageFrom(
        webhookPage({
          title: '<h2>Add Webhook</h2>',
          status: '',
          type: '',
          name: '',
          url: '',
          more: '<input type="search" placeholder="Search topics"><p>A URL comes next.</p>',
        }),
      ),
    );
    expect(form && readForm(form).topics).toEqual({ status: 'read', value: ['audits'] });
  });

  test.each([
    'Slack',
    'Microsoft Teams notifications',
    'Send feedback',
    'Add Webhook Recipient',
    'Edit Webhook Template',
    'Create Webhook Secret',
  ])('none under the title %s', title => {
    const parts = { title: `<h2>${title}</h2>`, type: '', more: '<p>Sent to the webhook URL.</p>' };
    expect(formOn(pageFrom(webhookPage(parts)))).toBeNull();
  });

  test('a webhook may be named after what it feeds', () => {
    expect(formOn(pageFrom(webhookPage({ title: '<h2>Slack feed</h2>' })))).not.toBeNull();
  });

  test('a title far above the fields belongs to the form', () => {
    const fields = `<label>Name <input></label><label>URL <input></label><label>Webhook Type <select></select></label>
      ${named(three)}`;
    const deep = `${'<div>'.repeat(9)}${fields}${'</div>'.repeat(9)}`;
    const form = formOn(pageFrom(`<body><div><h3>Edit Webhook</h3>${deep}</div></body>`));
    expect(form?.title?.textContent).toBe('Edit Webhook');
  });
});
