import { previewDelivery } from '../../utils/delivery/preview-delivery.ts';
import { renderDelivery } from '../../utils/delivery/render-delivery.ts';
import { pingBody } from '../../utils/samples/ping.ts';
import { sign } from '../../utils/signature/sign.ts';
import type { WebhookDraft } from '../../utils/webhook/draft.ts';
import type { Finding } from '../../utils/webhook/finding.ts';

export interface Preview {
  readonly text: string;
  readonly notes: readonly string[];
}

const OPENED = Date.now() / 1000;

/** The ping that Mist would send with what stands in the form, signed with the form's own secret. */
export async function preview(
  draft: WebhookDraft,
  findings: readonly Finding[],
  cloud: string | undefined,
): Promise<Preview> {
  const body = pingBody({ name: draft.name.status === 'read' ? draft.name.value : '', timestamp: OPENED });
  const secret = draft.secret.status === 'read' ? draft.secret.value : '';
  const signatures = secret === '' ? undefined : await sign(secret, new TextEncoder().encode(body));
  const delivery = previewDelivery(draft, findings, {
    body,
    ...(cloud !== undefined && { cloud }),
    ...(signatures && { signatures }),
  });
  return { text: renderDelivery(delivery), notes: delivery.notes };
}
