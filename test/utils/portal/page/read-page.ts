import { readForm } from '../../../../utils/portal/match/read-form.ts';
import type { WebhookDraft } from '../../../../utils/webhook/draft.ts';
import { pageFrom } from './page.ts';
import { formOn, plainDraft } from './reading-of.ts';
import { type PageParts, webhookPage } from './webhook-page.ts';

export { formOn, plainDraft };

/** The first element of some markup, on a page of its own. */
export function elementFrom(html: string): Element {
  const element = pageFrom(`<body>${html}</body>`).body.firstElementChild;
  if (!element) throw new Error('No element.');
  return element;
}

/** The plain draft of the webhook form on a page; throws where there is none. */
export function readPage(html: string): Record<string, unknown> {
  const form = formOn(pageFrom(html));
  if (!form) throw new Error('No form was found.');
  return plainDraft(readForm(form));
}

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
