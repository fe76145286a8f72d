import { expect, test } from 'vitest';
import { formOn } from '../form-on.ts';
import { pageFrom } from '../page.ts';

const fields = `<dl><dt>Name</dt><dd>What it is called.</dd><dt>Webhook Type</dt><dd>HTTP Post</dd>
  <dt>URL</dt><dd>Where it is sent.</dd><dt>Topics</dt><dd>Alerts</dd></dl>`;
const dialog = (content: string) => `<div role="dialog">${content}</div>`;

test.each([
  [
    'an article',
    `<article><h2>Add Webhook</h2>${fields}<input type="search" placeholder="Search"></article>`,
  ],
  [
    'help in a dialog',
    dialog(
      `<h2>Add Webhook</h2>${fields}<input placeholder="Search"><textarea placeholder="Comment"></textarea>`,
    ),
  ],
  [
    'a step of a tour',
    dialog(
      `<h3>Add Webhook</h3><p>URL and Topics are set here.</p><input type="email"><input placeholder="Your question">`,
    ),
  ],
  [
    'an entry of a log',
    dialog(
      `<h2>Audit details</h2><p>Edit Webhook</p>${fields}<input placeholder="Search"><textarea></textarea>`,
    ),
  ],
  [
    'a row of a table',
    '<table><tr><th>Task</th><th>URL</th><th>Topics</th></tr><tr><td>Add Webhook</td><td>x</td><td><input></td></tr></table>',
  ],
])('%s that is titled like the form is none', (_, page) => {
  expect(formOn(pageFrom(`<!doctype html><body>${page}`))).toBeNull();
});

test('a form whose boxes have no names is one', () => {
  const boxes = '<p>URL</p><p>Topics</p><div><input></div><div><input></div>';
  expect(formOn(pageFrom(`<!doctype html><body>${dialog(`<h2>Add Webhook</h2>${boxes}`)}`))).not.toBeNull();
});
