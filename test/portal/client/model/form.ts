import type { Options } from './options.ts';
import { isRawTopic } from './topics.ts';
import { blankForm, emptyHeaders, type Form, type HeadersInput, type Webhook } from './webhook.ts';

/** The empty dialog, its headers in the page's notation. */
export function newForm(options: Options): Form {
  return { ...blankForm, headers: emptyHeaders(options.headers) };
}

function inNotation(headers: HeadersInput, notation: Options['headers']): HeadersInput {
  if (headers.notation === notation) return headers;
  if (headers.notation !== 'rows' || notation === 'rows') return emptyHeaders(notation);
  if (headers.rows.length === 0) return emptyHeaders(notation);
  const pairs = headers.rows.map(({ name, value }) => [name, value] as const);
  const text =
    notation === 'json'
      ? JSON.stringify(Object.fromEntries(pairs), null, 2)
      : pairs.map(([name, value]) => `${name}: ${value}`).join('\n');
  return { notation, text };
}

/** The dialog's content for a stored webhook, its headers in the page's notation. */
export function formOf(webhook: Webhook, options: Options): Form {
  const { oauth2_scopes, ...rest } = webhook;
  return {
    ...rest,
    headers: inNotation(webhook.headers, options.headers),
    scopes: oauth2_scopes.join(', '),
    topicMode: webhook.topics.some(isRawTopic) ? 'raw' : 'standard',
  };
}

/** What the dialog would save; like Mist it checks nothing. Topics of the list that is not chosen are left out. */
export function webhookOf(form: Form): Webhook {
  const { scopes, topicMode, ...rest } = form;
  return {
    ...rest,
    topics: form.topics.filter(key => isRawTopic(key) === (topicMode === 'raw')),
    oauth2_scopes: scopes.split(/[\s,]+/).filter(scope => scope !== ''),
  };
}
