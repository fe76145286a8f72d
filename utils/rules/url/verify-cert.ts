import type { WebhookDraft } from '../../webhook/draft.ts';
import { hostText } from '../address/host-text.ts';
import { ipAddress } from '../address/ip-address.ts';
import { webAddress } from '../address/web-address.ts';
import { defineRule } from '../define-rule.ts';

/** `verify_cert` is meaningful for https URLs only (OpenAPI). */
export const verifyCert = defineRule({
  field: 'verify_cert',
  codes: { VERIFY_CERT_OFF: 'warning', VERIFY_CERT_IP: 'note' },
  find(on, { url }: Pick<WebhookDraft, 'url'>) {
    const address = url.status === 'read' ? webAddress(url.value) : undefined;
    if (address?.protocol !== 'https:') return [];
    if (!on) return [{ code: 'VERIFY_CERT_OFF' }];
    return ipAddress(address) ? [{ code: 'VERIFY_CERT_IP', args: { host: hostText(address) } }] : [];
  },
});
