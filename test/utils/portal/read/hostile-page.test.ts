import { expect, inject, test } from 'vitest';
import { readForm } from '../../../../utils/portal/match/read-form.ts';
import { pageReport } from '../../../../utils/portal/point-out/page-report.ts';
import { hostileTexts } from '../../../hostile-text/texts.ts';
import { trialOf } from '../../../hostile-text/trial.ts';
import { pageFrom } from '../page/page.ts';
import { formOn } from '../page/read-page.ts';

/** A form whose name, url and type are told, with the text as every other text of it. */
function pageWith(text: string): Document {
  const document = pageFrom(`<body><div role="dialog"><h2>Edit Webhook</h2><p data-text></p>
    <label>Name <input></label><label data-text><input></label><label>URL <input></label><p data-text></p>
    <label>Webhook Type <select><option selected>HTTP Post</option><option data-text></option></select></label>
    <div>Topics</div><label><input type="checkbox" checked> Alerts</label><label><input type="checkbox"> <b data-text></b></label>
    <label>Secret <input type="password"></label><label>Custom Headers <textarea></textarea></label>
    <button data-text></button><button>Save</button></div></body>`);
  for (const element of document.querySelectorAll('[data-text]')) element.append(text);
  for (const box of document.querySelectorAll('input,textarea')) {
    box.setAttribute('placeholder', text);
    if ('value' in box) box.value = text;
  }
  return document;
}

test('a page is found, read and reported in a time that grows no faster than its texts', {
  timeout: 60_000,
}, async () => {
  const share = inject('extent') === 'gate' ? 12 : 3;
  const texts = hostileTexts('in the middle').filter((_, at) => at % share === 0);
  const read = (text: string) => {
    const document = pageWith(text);
    return () => {
      const form = formOn(document);
      if (!form) throw new Error('No form was found.');
      return [readForm(form), pageReport(form.root)];
    };
  };
  const worst = await trialOf('a whole page', read, [0], texts, { small: 4096, most: 65_536, slow: 30 });
  expect(worst).toMatchObject({ isOver: false, answered: texts.length });
});
