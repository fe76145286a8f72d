import type { WebhookType } from '../webhook/draft.ts';

/**
 * Whether Mist uses a field for webhooks of that type (OpenAPI 2607.1.1, `webhook`). Custom headers count for
 * oauth2 too, since the Terraform provider lets them. For a type that is not known every field may count.
 */
export function usedByType(field: string, type: WebhookType | '' | null | undefined): boolean {
  if (!type) return true;
  if (field.startsWith('oauth2_')) return type === 'oauth2';
  if (field === 'splunk_token') return type === 'splunk';
  if (field === 'secret') return type === 'http-post';
  return field !== 'headers' || type !== 'splunk';
}
