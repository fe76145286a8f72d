import { expect, test } from 'vitest';
import { readForm } from '../../../../utils/portal/read-form.ts';
import { formOn } from '../form-on.ts';
import { pageFrom } from '../page.ts';
import { webhookPage } from '../webhook-page.ts';

function draftOn(parts: Parameters<typeof webhookPage>[0]) {
  const form = formOn(pageFrom(webhookPage(parts)));
  if (!form) throw new Error('No form was found.');
  return readForm(form);
}

const dropDown = (
  shown: string,
) => `<div><label>Webhook Type</label><div role="listbox" aria-expanded="false" tabindex="0">
  ${shown}<div style="display:none"><div role="option" aria-selected="true"><span>OAuth2</span></div>
  <div role="option" aria-selected="false"><span>Splunk</span></div></div></div></div>`;

test('the option at which a closed drop-down will open is not what it shows', () => {
  expect(draftOn({ type: dropDown('') }).type).toEqual({ status: 'read', value: '' });
  expect(draftOn({ type: dropDown('<div>Splunk</div>') }).type).toEqual({ status: 'read', value: 'splunk' });
});

test('lines of headers of which the last value is JSON are still lines', () => {
  const text = 'X-One: 1\nX-Filter: {"a":1}';
  const { headers } = draftOn({
    advanced: `<div><label for="headers">Custom Headers</label><textarea id="headers">${text}</textarea></div>`,
  });
  expect(headers).toMatchObject({
    value: { notation: 'lines', fields: [{ name: 'X-One' }, { value: '{"a":1}' }] },
  });
});
