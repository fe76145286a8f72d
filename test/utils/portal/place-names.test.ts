import { expect, test } from 'vitest';
import { placeNames } from '../../../utils/portal/place-names.ts';
import { rootsOf } from '../../../utils/portal/roots.ts';
import { pageFrom } from './page.ts';

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
