import { readForm } from '../../../utils/portal/read-form.ts';
import type { WebhookDraft } from '../../../utils/webhook/draft.ts';
import { formOn } from './form-on.ts';
import { pageFrom } from './page.ts';
import { type PageParts, webhookPage } from './webhook-page.ts';

function draftOn(parts: PageParts): WebhookDraft {
  const form = formOn(pageFrom(webhookPage(parts)));
  if (!form) throw new Error('No form was found.');
  return readForm(form);
}

/** The topics of a webhook dialog of these parts, or why there are none. */
export function topicsOn(parts: PageParts): unknown {
  const { topics } = draftOn(parts);
  return topics.status === 'read' ? topics.value : topics.status;
}

/** The headers of a webhook dialog with `more` in it as "Name: value", or why there are none. */
export function headersOn(more: string): unknown {
  const { headers } = draftOn({ more });
  return headers.status === 'read'
    ? headers.value.fields.map(({ name, value }) => `${name}: ${value}`)
    : headers.status;
}
