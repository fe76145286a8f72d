import { expect, test } from 'vitest';
import { formOn } from '../form-on.ts';
import { pageFrom } from '../page.ts';

const FORM = `<h2>Add Webhook</h2><label>Webhook Type<select><option>HTTP Post</option></select></label>
  <label>Name<input></label><label>URL<input></label><section><h4>Topics</h4>
  <label><input type="checkbox">Alerts</label><label><input type="checkbox">Audits</label></section>`;
const OTHER = `<section><h3>Single Sign-On</h3><label>Name<input value="IdP"></label>
  <label>URL<input value="https://idp.example.com"></label></section>`;

test('a closed dialog that waits on the page unseen does not make a webhook form of what stands around it', () => {
  for (const hidden of ['display:none', 'visibility:hidden']) {
    const page = pageFrom(
      `<body><main>${OTHER}<div role="dialog" style="${hidden}">${FORM}</div></main></body>`,
    );
    expect(formOn(page)).toBeNull();
  }
});

test('an open dialog beside a closed one is the form', () => {
  const page = pageFrom(`<body><main>${OTHER}<div role="dialog" style="visibility:hidden">${FORM}</div>
    <div role="dialog" id="open">${FORM}</div></main></body>`);
  expect(formOn(page)?.root.id).toBe('open');
});

test('neither does a closed dialog that is only named by an attribute, nor a list of webhooks beside it', () => {
  const list = `<section><h3>Webhooks</h3><button>Add Webhook</button><table><tr><th>Name</th><th>URL</th><th>Type</th></tr>
    <tr><td>Feed</td><td>https://hooks.example.com</td><td>Splunk</td></tr></table></section>`;
  const closed = `<div style="display:none"><div role="dialog" aria-label="Add Webhook">${FORM}</div></div>`;
  expect(formOn(pageFrom(`<body><main>${OTHER}${list}${closed}</main></body>`))).toBeNull();
});

test('of two forms the one that a person can use', () => {
  const page = pageFrom(`<body><main><div role="dialog" aria-hidden="true">${FORM}</div>
    <div role="dialog" id="open">${FORM}</div></main></body>`);
  expect(formOn(page)?.root.id).toBe('open');
});
