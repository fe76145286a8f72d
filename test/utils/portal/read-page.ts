import { readForm } from '../../../utils/portal/read-form.ts';
import { formOn } from './form-on.ts';
import { pageFrom } from './page.ts';
import { plainDraft } from './plain-draft.ts';

/** The plain draft of the webhook form on a page; throws where there is none. */
export function readPage(html: string): Record<string, unknown> {
  const form = formOn(pageFrom(html));
  if (!form) throw new Error('No form was found.');
  return plainDraft(readForm(form));
}
