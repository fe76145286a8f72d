import type { WebhookDraft, WebhookType } from '../../webhook/draft.ts';

/** The webhook type if the form shows one; undefined while it is not read or not chosen. */
export function knownType({ type }: Pick<WebhookDraft, 'type'>): WebhookType | undefined {
  return type.status === 'read' && type.value !== '' ? type.value : undefined;
}
