import { expect, test } from 'vitest';
import { locateForm } from '../../../../utils/portal/locate-form.ts';
import { readForm } from '../../../../utils/portal/read-form.ts';
import { formOn } from '../form-on.ts';
import { pageFrom } from '../page.ts';
import { webhookPage } from '../webhook-page.ts';

test.each(['the form', 'its parts'])('an open list that sets %s aside leaves it as it was', what => {
  const form = formOn(pageFrom(webhookPage()));
  if (!form) throw new Error('No form was found.');
  const before = readForm(form);
  for (const part of what === 'the form' ? [form.root] : form.root.children) {
    part.setAttribute('aria-hidden', 'true');
    if (part !== form.root) part.setAttribute('inert', '');
  }
  const now = locateForm(form.root);
  expect(now?.mode).toBe('edit');
  expect(now && readForm(now)).toEqual(before);
});
