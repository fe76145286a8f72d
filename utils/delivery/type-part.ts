import { sentence } from '../language/sentence.ts';
import type { WebhookDraft } from '../webhook/draft.ts';
import { parseUrl } from '../webhook/parse-url.ts';
import type { DeliveryHeader, Part } from './delivery.ts';
import { mask } from './mask.ts';

/** Authorization as the webhook's type makes it: a fetched token for OAuth2, the HEC token for Splunk. */
export function typePart({ type, oauth2_token_url, splunk_token }: WebhookDraft): Part {
  if (type.status !== 'read' || type.value === '')
    return { headers: [], notes: [sentence('delivery_type_unknown')] };
  switch (type.value) {
    case 'http-post':
      return { headers: [], notes: [] };
    case 'oauth2': {
      const url = oauth2_token_url.status === 'read' ? parseUrl(oauth2_token_url.value.trim()) : undefined;
      return {
        headers: [authorization('Bearer token')],
        notes: url ? [sentence('delivery_oauth2', { host: url.host })] : [],
      };
    }
    case 'splunk': {
      const given = splunk_token.status !== 'read' || splunk_token.value.trim() !== '';
      return { headers: given ? [authorization('Splunk token')] : [], notes: [sentence('delivery_splunk')] };
    }
    default:
      return { headers: [], notes: [sentence('delivery_type_undocumented', { type: type.value })] };
  }
}

function authorization(value: string): DeliveryHeader {
  return { name: 'Authorization', value: mask(value), source: 'authorization', masked: true };
}
