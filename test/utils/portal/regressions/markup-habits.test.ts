import { expect, test } from 'vitest';
import { readForm } from '../../../../utils/portal/read-form.ts';
import { openAdvanced } from '../../../../utils/portal/reveal.ts';
import { formOn } from '../form-on.ts';
import { pageFrom } from '../page.ts';
import { webhookPage } from '../webhook-page.ts';

function formWith(parts: Parameters<typeof webhookPage>[0]) {
  const document = pageFrom(webhookPage(parts));
  const form = formOn(document);
  if (!form) throw new Error('No form was found.');
  return { document, form, draft: readForm(form) };
}

test('the button beside the title of the advanced section', () => {
  const { document, form } = formWith({
    advanced: `<div><div><span>Advanced Settings</span><div><button id="open" aria-label="Advanced Settings"
      aria-expanded="false"><svg></svg></button></div></div></div>`,
  });
  let pressed = 0;
  document.getElementById('open')?.addEventListener('click', () => {
    pressed += 1;
  });
  openAdvanced(form);
  expect(pressed).toBe(1);
});

test('a button whose icon is a word that stands against its text', () => {
  const { form } = formWith({
    advanced: `<div>Custom Headers</div><button id="add"><span><i aria-hidden="true">add</i><span>Add Header</span></span></button>`,
  });
  expect(form.fields.located.get('headers')?.control).toMatchObject({
    kind: 'header-rows',
    rows: [],
    add: { id: 'add' },
  });
});
