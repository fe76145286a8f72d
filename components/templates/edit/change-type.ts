import { usedByType } from '../../../utils/templates/used-by-type.ts';
import { hasLiteral } from '../../../utils/templates/variable-syntax.ts';
import type { Webhook } from '../../../utils/templates/webhook.ts';

/** The secrets that every webhook of a type has. */
const secrets = ['secret', 'splunk_token', 'oauth2_client_secret'] as const;

/** The fields that change with the webhook's type: the new type's secrets are asked for, those of others no longer. */
export function changeType(webhook: Webhook, type: Webhook['type']): Partial<Webhook> {
  const changed: Partial<Webhook> = { type };
  for (const field of secrets) {
    const value = webhook[field] ?? '';
    if (usedByType(field, type)) changed[field] = value || `{{${field}}}`;
    else if (value !== '' && !hasLiteral(value)) changed[field] = '';
  }
  return changed;
}
