import { describe, expect, test } from 'vitest';
import { parseHeaders } from '../../../../utils/webhook/parse-headers.ts';
import { fillPage } from '../page/fill-page.ts';
import { pageFrom } from '../page/page.ts';
import { formOn, readPage } from '../page/read-page.ts';
import { type PageParts, webhookPage } from '../page/webhook-page.ts';

const flat = ['Alerts', 'Audits', 'Client Information', 'Client Join']
  .map(text => `<div class="box-row"><input type="checkbox"><span>${text}</span></div>`)
  .join('');
/** A form as the newest one: no role, no label tied to its box, topics without a group, a foot with Delete. */
const newest = (foldOut: string, { title = 'Edit Webhook', before = '', behind = '' } = {}) =>
  `<body><nav><a href="#!org">Settings</a></nav><h1>Settings</h1><div class="window">
    <div class="head"><div>${title}</div><div>×</div></div><div class="content">${before}
    <div><div>Status</div><div><div><input type="radio" checked><span>Enabled</span></div><div><input type="radio"><span>Disabled</span></div></div></div>
    <div><div>Webhook Type</div><select><option>HTTP POST</option><option>OAuth2</option></select></div>
    <div><div>Name</div><input value="Feed"></div><div><div>URL</div><input value="https://hooks.example.com/in"></div>
    <div><div>Topics</div><div class="grid">${flat}</div></div>${foldOut}</div>${behind}
    <div class="foot"><button class="dangerous">Delete</button><button disabled>Save</button><button>Cancel</button></div></div></body>`;

const inside = `<div><div>Verify Certificate</div><div><div><input type="radio" name="v" checked><span>Yes</span></div><div><input type="radio" name="v"><span>No</span></div></div></div>
  <div><div>Secret</div><input class="s" value="s3cret"></div><div><div>Custom Headers</div><textarea>A: b</textarea></div>`;
const collapsed = { secret: 'collapsed', verify_cert: 'collapsed', headers: 'collapsed' };
const shown = { secret: 's3cret', verify_cert: true, headers: [['A', 'b']] };

/** Titles of fold-outs, with what stands for the wording; what is in them comes right behind. */
const ways: Readonly<Record<string, (wording: string) => string>> = {
  'a chevron and a handler': wording => `<div class="title"><i class="icon"></i>${wording}</div>`,
  'a chevron behind': wording => `<div class="title">${wording} <svg></svg></div>`,
  'a chevron in the text': wording => `<div class="title"><span>› ${wording}</span></div>`,
  'a font’s chevron': wording => `<div><span class="material">chevron_right</span><b>${wording}</b></div>`,
  'the pointer of a link': wording => `<p style="cursor:pointer">${wording}</p>`,
  'a button': wording => `<button type="button">${wording}</button>`,
  'a button that says so': wording => `<button aria-expanded="false"><span>${wording}</span></button>`,
  'a button with more words': wording =>
    `<button aria-expanded="false"><b>${wording}</b> <small>Certificates and signatures</small></button>`,
  'a heading that is a button': wording => `<h3 role="button" tabindex="0">${wording}</h3>`,
  'a heading': wording => `<h4>${wording}</h4>`,
  'a heading around a button': wording => `<h3><button aria-expanded="false">${wording}</button></h3>`,
  'a title beside its button': wording =>
    `<div><button aria-expanded="false" aria-label="Toggle"></button><span>${wording}</span></div>`,
  'an element that says so': wording => `<div aria-expanded="false"><div><span>${wording}</span></div></div>`,
  'a link that goes nowhere': wording => `<a href="#">${wording}</a>`,
  'a shadow root': wording =>
    `<x-head><template shadowrootmode="open"><button aria-expanded="false"><slot></slot></button></template>${wording}</x-head>`,
  'a shadow root with the word': wording =>
    `<x-head><template shadowrootmode="open"><div><i></i><b>${wording}</b></div></template></x-head>`,
};
const wordings = [
  'Settings',
  'SETTINGS',
  ' Settings\n ',
  'Settings (optional)',
  'Settings, optional',
  'Settings (3)',
  'Settings 3',
  'Settings · 2 of 3',
  '▸ Settings',
  'Settings ▾',
  'Settings:',
  'Show Settings',
  'Advanced Settings',
  'Advanced Settings 2',
];

describe.each(Object.keys(ways))('a fold-out of the make “%s”', way => {
  const title = ways[way] ?? (() => '');

  test('hides its fields while it is closed', () => {
    expect(readPage(newest(title('Settings')))).toMatchObject({ ...collapsed, name: 'Feed', topics: [] });
    const hidden = `${title('Settings')}<div style="display:none">${inside}</div>`;
    expect(readPage(newest(hidden))).toMatchObject(collapsed);
  });

  test('is read where it is open', () => {
    const open = title('Settings').replace('aria-expanded="false"', 'aria-expanded="true"');
    expect(readPage(newest(`${open}<div>${inside}</div>`))).toMatchObject(shown);
  });

  test('is unfolded by a filling, and nothing else is pressed', { timeout: 20_000 }, async () => {
    const html = newest(`<section>${title('Settings')}</section><div class="behind"></div>`);
    const headers = { status: 'read', value: parseHeaders('C: d') } as const;
    const wanted = { secret: { status: 'read', value: 'other' }, headers } as const;
    const { report, draft, pressed } = await fillPage(html, wanted, ({ document }) => {
      const head = document.querySelector('section > *');
      head?.addEventListener('click', () => {
        setTimeout(() => {
          const behind = document.querySelector('.behind');
          if (behind) behind.innerHTML = behind.innerHTML === '' ? inside : '';
        }, 40);
      });
    });
    expect(report).toMatchObject({ secret: 'filled', headers: 'filled' });
    expect(draft).toMatchObject({ ...shown, secret: 'other', headers: [['C', 'd']] });
    expect(pressed.filter(text => /Delete|Save|Cancel/.test(text))).toEqual([]);
  });
});

test.each(wordings)('a fold-out may be called “%s”', wording => {
  const makes = ['a chevron and a handler', 'a button that says so', 'a title beside its button'];
  for (const make of makes) {
    const draft = readPage(newest(ways[make]?.(wording) ?? ''));
    expect(draft, make).toMatchObject(collapsed);
  }
});

test('details are a fold-out', () => {
  expect(readPage(newest(`<details><summary>Settings</summary>${inside}</details>`))).toMatchObject(
    collapsed,
  );
  expect(readPage(newest(`<details open><summary>Settings</summary>${inside}</details>`))).toMatchObject(
    shown,
  );
});

test.each([
  ['a title above the form', { before: '<h2>Settings</h2>' }],
  ['a button that unfolds above the form', { before: '<button aria-expanded="false">Settings</button>' }],
  [
    'a tab',
    { before: '<div role="tablist"><div role="tab">General</div><div role="tab">Settings</div></div>' },
  ],
  [
    'a tab below',
    { behind: '<div role="tablist"><div role="tab">General</div><div role="tab">Settings</div></div>' },
  ],
  ['a link to another page', { behind: '<p><a href="#!org/settings"><i></i>Settings</a></p>' }],
  ['a menu', { behind: '<div role="menu"><div role="menuitem"><i></i>Settings</div></div>' }],
  [
    'a button that opens a menu',
    { behind: '<button aria-haspopup="menu" aria-expanded="false">Settings</button>' },
  ],
  ['a tooltip', { behind: '<div role="tooltip"><b>Settings</b></div>' }],
  [
    'a title that only names something',
    { behind: '<button title="Settings" aria-label="Settings"><i></i></button>' },
  ],
  [
    'a button beside the others of the foot',
    { behind: '<p><button>Settings</button><button>Cancel</button></p>' },
  ],
  ['a word of a sentence', { behind: '<p>See <b>Settings</b> of your organization</p>' }],
  ['a plain text', { behind: '<p>Settings</p>' }],
  ['a label', { behind: '<label for="t">Settings</label><input id="t">' }],
  ['the heading of other fields', { behind: '<h3>Settings</h3><div>Retries</div><input value="3">' }],
  ['a title out of sight', { behind: '<h3 style="display:none">Settings</h3>' }],
  ['another title', { behind: '<h3>Settings of the receiver</h3>' }],
])('“Settings” is no fold-out where it is %s', (_, parts) => {
  const draft = readPage(newest(inside, parts));
  expect(draft).toMatchObject(shown);
  expect(formOn(pageFrom(newest(inside, parts)))?.fields.advanced).toBeNull();
  expect(readPage(newest('', parts))).not.toMatchObject({ secret: 'collapsed' });
});

test.each<[string, PageParts]>([
  ['the organization’s page behind the dialog', { before: '<section><h3>Settings</h3><i></i></section>' }],
  ['a card below it', { after: '<section><button aria-expanded="false">Settings</button></section>' }],
])('“Settings” outside of the form is nothing: %s', (_, parts) => {
  const draft = readPage(webhookPage({ ...parts, advanced: '' }));
  expect(draft).toMatchObject({ secret: 'absent', verify_cert: 'absent', headers: 'absent' });
});

test.each(['Create API Token', 'Add Identity Provider', 'Edit Site', 'Add Recipient'])(
  'the form “%s” with a fold-out of that name is no webhook’s',
  title => {
    const form = `<div role="dialog"><h2>${title}</h2><label>Name <input></label><label>Secret <input></label>
      <label>URL <input></label><button aria-expanded="false">Settings</button><button>Save</button></div>`;
    expect(formOn(pageFrom(`<body>${form}</body>`))).toBeNull();
  },
);
