import { listed } from '../../utils/language/listed.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { typeTitle } from '../../utils/rules/webhook-type.ts';
import type { Webhook } from '../../utils/templates/webhook.ts';
import type { FieldName } from '../../utils/webhook/fields.ts';
import { topics } from '../../utils/webhook/topics.ts';

/** What the portal calls the ways of getting an OAuth2 token. */
export const grantTitles = { client_credentials: 'Client Credentials', password: 'Password' } as const;

/**
 * What a field of a webhook holds, in the portal's words. Headers take one line each. '' for an empty or missing
 * field. Shows the values as they are: give it a `shownWebhook`.
 */
export function fieldText(webhook: Webhook, field: FieldName): string {
  const { enabled, verify_cert, type, topics, oauth2_grant_type, oauth2_scopes, headers } = webhook;
  switch (field) {
    case 'enabled':
      return word(enabled, 'Enabled', 'Disabled');
    case 'verify_cert':
      return word(verify_cert, sentence('value_on'), sentence('value_off'));
    case 'type':
      return type ? typeTitle(type) : '';
    case 'oauth2_grant_type':
      return oauth2_grant_type ? grantTitles[oauth2_grant_type] : '';
    case 'topics':
      return listed((topics ?? []).map(topicTitle));
    case 'oauth2_scopes':
      return listed(oauth2_scopes ?? []);
    case 'headers':
      return Object.entries(headers ?? {})
        .map(([name, value]) => `${name}: ${value}`)
        .join('\n');
    default:
      return webhook[field] ?? '';
  }
}

function word(value: boolean | null | undefined, yes: string, no: string): string {
  return value === true ? yes : value === false ? no : '';
}

const titles = new Map(topics.map(({ key, title }) => [key, title]));

/** What the portal calls a topic; the API's key where that is not known. */
export function topicTitle(key: string): string {
  return titles.get(key) ?? key;
}
