import type { WebhookDraft } from '../../webhook/draft.ts';
import { knownType } from './known-type.ts';

/** Whether deliveries may be signed: the secret is used with `http-post` only (OpenAPI), and a type that is not known may be that. */
export function signs(draft: Pick<WebhookDraft, 'type'>): boolean {
  return (knownType(draft) ?? 'http-post') === 'http-post';
}
