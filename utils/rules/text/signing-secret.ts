import type { WebhookDraft } from '../../webhook/draft.ts';
import { isMasked } from '../../webhook/is-masked.ts';
import { knownType } from './known-type.ts';

/**
 * The secret, where deliveries are signed with it: with `http-post` (OpenAPI), or a type that is not known and may
 * be that. Empty where it signs nothing, or where the form shows only dots in its place.
 */
export function signingSecret(secret: string, draft: Pick<WebhookDraft, 'type'>): string {
  const signs = (knownType(draft) ?? 'http-post') === 'http-post';
  return signs && !isMasked(secret) ? secret : '';
}
