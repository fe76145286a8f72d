import type { WebhookDraft } from '../../webhook/draft.ts';
import { knownType } from './known-type.ts';

/**
 * Whether custom headers may be sent. They belong to `http-post` (OpenAPI 2607.1.1); Terraform's validator also
 * lets `oauth2` use them; a type that is not known may be either.
 */
export function sendsHeaders(draft: Pick<WebhookDraft, 'type'>): boolean {
  const type = knownType(draft);
  return type === undefined || type === 'http-post' || type === 'oauth2';
}
