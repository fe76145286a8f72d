import { isMasked, type WebhookDraft } from '../webhook/draft.ts';
import type { WebhookType } from '../webhook/fields.ts';

/** The webhook type if the form shows one; undefined while it is not read or not chosen. */
export function knownType({ type }: Pick<WebhookDraft, 'type'>): WebhookType | undefined {
  return type.status === 'read' && type.value !== '' ? type.value : undefined;
}

/**
 * Whether custom headers may be sent. They belong to `http-post` (OpenAPI 2607.1.1); Terraform's validator also
 * lets `oauth2` use them; a type that is not known may be either.
 */
export function sendsHeaders(draft: Pick<WebhookDraft, 'type'>): boolean {
  const type = knownType(draft);
  return type === undefined || type === 'http-post' || type === 'oauth2';
}

/**
 * The secret, where deliveries are signed with it: with `http-post` (OpenAPI), or a type that is not known and may
 * be that. Empty where it signs nothing, or where the form shows only dots in its place.
 */
export function signingSecret(secret: string, draft: Pick<WebhookDraft, 'type'>): string {
  const signs = (knownType(draft) ?? 'http-post') === 'http-post';
  return signs && !isMasked(secret) ? secret : '';
}

const titles: Readonly<Record<WebhookType, string>> = {
  'http-post': 'HTTP Post',
  oauth2: 'OAuth2',
  splunk: 'Splunk',
  'aws-sns': 'aws-sns',
  'google-pubsub': 'google-pubsub',
};

/** What the portal calls a webhook type; the API's own word where the portal does not offer it. */
export function typeTitle(type: WebhookType): string {
  return titles[type];
}
