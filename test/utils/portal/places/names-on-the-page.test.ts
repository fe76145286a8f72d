import { describe, expect, test } from 'vitest';
import { rootsOf } from '../../../../utils/portal/dom/tree.ts';
import { findSection, otherNames } from '../../../../utils/portal/form/find-section.ts';
import { placeNames } from '../../../../utils/portal/mount/place-names.ts';
import { pageFrom } from '../page/page.ts';

describe('other webhooks', () => {
  const form =
    '<div role="dialog" id="form"><h2>Edit Webhook</h2><label>Name <input value="Mine"></label></div>';
  const add = '<button>Add Webhook</button>';
  const row = (name: string) =>
    `<tr><td>${name}</td><td>https://${name.toLowerCase()}.example.com/</td></tr>`;
  const table = `<table><tr><th>Name</th><th>URL</th></tr>${row('One')}${row('Mine')}${row('Two')}</table>`;

  function names(html: string, own: string | null = null): string[] {
    const document = pageFrom(`<body>${html}${form}</body>`);
    const dialog = document.querySelector('#form');
    return dialog ? otherNames(rootsOf(document), dialog, own) : ['no form'];
  }

  describe('the names in the list', () => {
    test.each([
      ['a table', `<section><h2>Webhooks</h2>${add}${table}</section>`],
      ['a table beside the heading', `<div><div><h2>Webhooks</h2>${add}</div>${table}</div>`],
      [
        'a table with its head apart',
        `<section><h2>Site Webhooks</h2>${add}<table><tr><th>Name</th><th>URL</th></tr></table><table>${row('One')}${row('Mine')}${row('Two')}</table></section>`,
      ],
      [
        'names that are edited in place',
        `<section><h2>Webhooks</h2>${add}${table.replace(/<td>(\w+)<\/td>/g, '<td><input value="$1"></td>')}</section>`,
      ],
      [
        'roles',
        `<section><h2>Webhooks</h2>${add}${table.replace(/<(\/?)(table|tr|th|td)>/g, (_, end, tag: string) => (end ? '</div>' : `<div role="${{ table: 'grid', tr: 'row', th: 'columnheader', td: 'gridcell' }[tag] ?? ''}">`))}</section>`,
      ],
      [
        'cards',
        `<section><h2>Webhooks</h2>${add}${['One', 'Mine', 'Two'].map(name => `<div><b>${name}</b><span>https://${name}.example.com</span></div>`).join('')}</section>`,
      ],
      [
        'an input for a button',
        `<section><h2>Webhooks</h2><input type="button" value="Add Webhook">${table}</section>`,
      ],
    ])('in %s', (_, html) => {
      expect(names(html)).toEqual(['One', 'Mine', 'Two']);
      expect(names(html, 'Mine')).toEqual(['One', 'Two']);
    });

    test('own is left out once only', () => {
      const html = `<section><h2>Webhooks</h2>${add}${table.replace('<td>Two</td>', '<td>Mine</td>')}</section>`;
      expect(names(html, 'Mine')).toEqual(['One', 'Mine']);
    });

    test.each([
      ['no heading', `${add}${table}`],
      ['no button', `<h2>Webhooks</h2>${table}`],
      ['another list', `<section><h2>API Tokens</h2><button>Create Token</button>${table}</section>`],
      [
        'a table of something else',
        `<section><h2>Webhooks</h2>${add}<table><tr><th>Name</th><th>Kind</th></tr><tr><td>One</td><td>x</td></tr></table></section>`,
      ],
      ['an empty list', `<section><h2>Webhooks</h2>${add}<p>There are none.</p></section>`],
      ['prose that mentions webhooks', `<p>Webhooks are described elsewhere.</p>${table}`],
    ])('none with %s', (_, html) => {
      expect(names(html)).toEqual([]);
    });
  });

  test('the form itself is no section', () => {
    const document = pageFrom(`<body><div id="form"><h2>Webhooks</h2>${add}</div></body>`);
    const dialog = document.querySelector('#form');
    expect(dialog && findSection(rootsOf(document), dialog)).toBeNull();
  });

  test('a form in a row of the list is no entry of it', () => {
    const within = '<tr><td id="within"><label>Name <input value="Mine"></label></td><td></td></tr>';
    const list = table.replace(row('Mine'), row('Mine') + within);
    const document = pageFrom(`<body><section><h2>Webhooks</h2>${add}${list}</section></body>`);
    const own = document.querySelector('#within');
    expect(own && otherNames(rootsOf(document), own, 'Mine')).toEqual(['One', 'Two']);
  });
});

describe('the organization and the site', () => {
  const names = (html: string) => placeNames(rootsOf(pageFrom(`<body>${html}</body>`)));
  const org = '<label for="o">Organization Name *</label><input id="o" value=" Example Org ">';

  test.each([
    ['a label', org, { org_name: 'Example Org' }],
    ['aria-label', '<input aria-label="Site name" value="Berlin">', { site_name: 'Berlin' }],
    [
      'both',
      `${org}<label>Site Name <input value="Berlin"></label>`,
      { org_name: 'Example Org', site_name: 'Berlin' },
    ],
    ['an empty box', '<label for="o">Org Name</label><input id="o" value="">', {}],
    ['two boxes of that name', `${org}<input aria-label="Org Name" value="Other">`, {}],
    ['a text beside a box only', '<div>Site Name</div><input value="Berlin">', {}],
    ['a placeholder only', '<input placeholder="Site Name" value="Berlin">', {}],
    ['a box that nobody sees', `<div hidden>${org}</div>`, {}],
  ])('%s', (_, html, expected) => {
    expect(names(html)).toEqual(expected);
  });
});
