import { expect, test } from 'vitest';
import { locateForm } from '../../../../utils/portal/locate-form.ts';
import { outline } from '../../../../utils/portal/outline.ts';
import { locatorOf } from '../../../../utils/portal/point-out/locator.ts';
import { formOn } from '../form-on.ts';
import { pageFrom } from '../page.ts';
import { webhookPage } from '../webhook-page.ts';

const field = (caption: string, value: string) => `<p><label>${caption} <input value="${value}"></label></p>`;
const typed = (type: string) =>
  `<p><label>Webhook Type <select>${type && `<option>${type}</option>`}</select></label></p>`;
test('what a person pointed out counts as well', () => {
  const form = formOn(pageFrom(webhookPage({ type: typed('HTTP Post'), more: field('Token', 't') })));
  const { root } = form ?? expect.fail('No form was found.');
  const { tokens } = outline(root);
  const token = tokens.find(({ element }) => element.getAttribute('value') === 't');
  if (token?.kind !== 'control') throw new Error('No box was found.');
  const pointed = locateForm(root, { splunk_token: locatorOf(tokens, token, root) });
  expect(pointed?.fields.located.has('splunk_token')).toBe(true);
});
