import { expect, test } from 'vitest';
import { boxesOf } from '../../../utils/portal/boxes.ts';
import { labelsOf } from '../../../utils/portal/labels.ts';
import { outline } from '../../../utils/portal/outline.ts';
import { pageFrom } from './page.ts';

/** The fields that texts on a page name, each with the number of controls in its region. */
function labelled(html: string): string {
  const { tokens } = outline(pageFrom(`<body>${html}</body>`).body);
  const owned = new Set(boxesOf(tokens).flatMap(box => box.owned));
  const { fields, advanced } = labelsOf(tokens, owned);
  const seen = fields.map(({ field, from, to }) => {
    const controls = tokens.slice(from, to).filter(token => token.kind === 'control');
    return `${field} ${controls.length}`;
  });
  return [...seen, ...(advanced ? ['advanced'] : [])].join(', ');
}

test.each([
  ['<p>Name</p><input><p>URL</p><input>', 'name 1, url 1'],
  ['<p>Name</p><input><p>Description</p><input><p>URL</p><input>', 'name 2, url 1'],
  ['<p>Verify <b>Certificate</b></p><input type="checkbox">', 'verify_cert 1'],
  ['<p><b>Custom</b> <i>Headers</i></p><textarea></textarea>', 'headers 1'],
  ['<button>Name</button><a href="#">URL</a>', ''],
  ['<label><input type="checkbox"> Secret</label>', ''],
  ['<p>Name</p><input><p>Advanced Settings</p><p>Secret</p><input>', 'name 1, secret 1, advanced'],
  ['<button>Advanced Settings</button><p>Secret</p><input>', 'secret 1, advanced'],
  ['<p>Status</p><div><span>Enabled</span><i>▾</i></div><p>Name</p><input>', 'enabled 0, name 1'],
  ['<p>Grant Types</p><div>Password</div><p>Password</p><input>', 'oauth2_grant_type 0, oauth2_password 1'],
  ['<p>Grant Types</p><p>Password</p><input>', 'oauth2_grant_type 0, oauth2_password 1'],
  ['<p>Enabled</p><button role="switch"></button>', ''],
  ['<p>Webhook <b>Name</b></p><input>', 'name 1'],
  ['<div><p>URL</p><input></div><div><p>URL</p><input></div>', 'url 1, url 1'],
  ['<div><span>URL</span><span>URL</span></div><input><input>', 'url 2'],
  ['<p>The URL to which Mist sends</p><input>', ''],
  ['<p style="display:none">Name</p><input>', ''],
])('%s', (html, expected) => {
  expect(labelled(html)).toBe(expected);
});
