import { afterEach, describe, expect, test } from 'vitest';
import { findSection } from '../../../../utils/portal/form/find-section.ts';
import { isOffLimits } from '../../../../utils/portal/interact/press.ts';
import { learnWordings } from '../../../../utils/portal/vocabulary/words.ts';
import type { AddedWordings } from '../../../../utils/webhook/fields.ts';
import { pageFrom } from '../page/page.ts';
import { elementFrom, formOn, readPage } from '../page/read-page.ts';

afterEach(() => learnWordings({}));

const added: AddedWordings = {
  section: ['Event Feeds'],
  settings: ['Fine Tuning'],
  labels: {
    url: ['Destination'],
    topics: ['Subscriptions'],
    secret: ['Signature Phrase'],
    name: ['Caption'],
  },
  topics: { alarms: ['Bells'] },
};

/** A form of which each wording was renamed, without a role that says it is one. */
const renamed = `<div><div>Edit Event Feed</div><div><div>Feed Type</div><select><option>HTTP POST</option></select></div>
  <div><div>Caption</div><input value="Pager"></div><div><div>Destination</div><input value="https://hooks.example.com/"></div>
  <div><div>Subscriptions</div><div><input type="checkbox" checked><span>Bells</span></div><div><input type="checkbox"><span>Audits</span></div></div>
  <div><i></i>Fine Tuning</div><div class="behind">BEHIND</div><p><button>Delete Event Feed</button><button>Save</button></p></div>`;
const closed = renamed.replace('BEHIND', '');
const open = renamed.replace('BEHIND', '<div>Signature Phrase</div><input value="s3cret">');

test('a form of which each wording was renamed is read once a policy names them', () => {
  expect(formOn(pageFrom(`<body>${closed}</body>`))).toBeNull();
  learnWordings(added);
  const read = { name: 'Pager', url: 'https://hooks.example.com/', topics: ['alarms'] };
  expect(readPage(`<body>${closed}</body>`)).toMatchObject({ ...read, secret: 'collapsed' });
  expect(readPage(`<body>${open}</body>`)).toMatchObject({ ...read, secret: 's3cret' });
  expect(formOn(pageFrom(`<body>${closed}</body>`))?.mode).toBe('edit');
  learnWordings({});
  expect(formOn(pageFrom(`<body>${closed}</body>`))).toBeNull();
});

test('so are the section, and what is never pressed', () => {
  const page = () => [pageFrom('<body><h3>Site Event Feeds (3)</h3><button>Add Event Feed</button></body>')];
  const remove = () => isOffLimits(elementFrom('<button>Delete Event Feed</button>'));
  expect([findSection(page()), remove()]).toEqual([null, false]);
  learnWordings(added);
  expect(findSection(page())?.add.textContent).toBe('Add Event Feed');
  expect(remove()).toBe(true);
});

describe('a policy makes nothing of what is no webhook', () => {
  const form = (title: string, labels: readonly string[]) =>
    `<body><h3>${title}s</h3><button>Add ${title}</button><div role="dialog"><h2>Create ${title}</h2>${labels
      .map(label => `<label>${label} <input></label>`)
      .join('')}<button aria-expanded="false">Settings</button><button>Save</button></div></body>`;
  const decoys = [
    form('API Token', ['Name', 'URL', 'Client ID', 'Secret', 'Access Level']),
    form('Identity Provider', ['Name', 'Issuer', 'Client ID', 'Client Secret', 'Token URL', 'Scopes']),
    form('Site', ['Name', 'URL', 'Events', 'Secret', 'Custom Headers']),
    form('Setting', ['Name', 'URL', 'Topics', 'Secret']),
  ];
  const policies: readonly AddedWordings[] = [
    added,
    {
      section: [
        'API Tokens',
        'Token',
        'Identity Providers',
        'Sites',
        'Settings',
        'Site Settings',
        'URL',
        's',
        '',
      ],
    },
    { settings: ['Access Level', 'Client ID', 'Scopes', 'Save', 'Topics'] },
    {
      labels: {
        url: ['Issuer', 'Name'],
        topics: ['Access Level', 'Scopes'],
        secret: ['Client ID', 'Name', 'Save'],
      },
    },
    { topics: { alarms: ['Name', 'Access Level'], audits: ['Secret'] } },
  ];
  test.each(policies)('%j', policy => {
    learnWordings(policy);
    for (const decoy of decoys) {
      const page = pageFrom(decoy);
      expect(formOn(page), decoy).toBeNull();
      expect(findSection([page]), decoy).toBeNull();
    }
  });
});

test.each<[string, AddedWordings]>([
  [
    'what means something already',
    { labels: { secret: ['URL', 'Name'] }, topics: { alarms: ['Audits', 'Secret'] } },
  ],
  [
    'what is given for two things',
    { labels: { secret: ['Caption'], name: ['Caption'] }, settings: ['Caption'] },
  ],
])('%s keeps its meaning', (_, policy) => {
  const page = (label: string) =>
    `<body><div role="dialog"><h2>Edit Webhook</h2><label>Webhook Type <select><option>HTTP POST</option></select></label>
     <label>Name <input value="Pager"></label><label>URL <input value="https://h.example.com/"></label>
     <p>Topics</p><label><input type="checkbox" checked> Audits</label><label>${label} <input value="kept"></label></div></body>`;
  const before = readPage(page('Caption'));
  learnWordings(policy);
  expect(readPage(page('Caption'))).toEqual(before);
  expect(before).toMatchObject({ name: 'Pager', url: 'https://h.example.com/', topics: ['audits'] });
});
