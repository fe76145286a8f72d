import { sentence } from '../language/sentence.ts';
import { isMasked, type WebhookDraft } from '../webhook/draft.ts';
import { parseUrl } from '../webhook/url-parts.ts';
import { type DeliveryHeader, DOTS, mask, type Part } from './delivery.ts';

/** Authorization as the webhook's type makes it: a fetched token for OAuth2, the HEC token for Splunk. */
export function typePart({ type, oauth2_token_url, splunk_token }: WebhookDraft): Part {
  if (type.status !== 'read' || type.value === '')
    return { headers: [], notes: [sentence('delivery_type_unknown')] };
  switch (type.value) {
    case 'http-post':
      return { headers: [], notes: [] };
    case 'oauth2': {
      const url = oauth2_token_url.status === 'read' ? parseUrl(oauth2_token_url.value) : undefined;
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

/** Both signature headers, where type is `http-post` and a secret is set; masked while they are not computed. */
export function signaturePart(
  { type, secret }: WebhookDraft,
  signatures: { readonly v1: string; readonly v2: string } | undefined,
): Part {
  const signs = type.status !== 'read' || type.value === '' || type.value === 'http-post';
  if (!signs) return { headers: [], notes: [sentence('delivery_unsigned')] };
  if (secret.status !== 'read') return { headers: [], notes: [sentence('delivery_secret_unknown')] };
  if (secret.value === '') return { headers: [], notes: [sentence('delivery_unsigned')] };
  const known = isMasked(secret.value) ? undefined : signatures;
  return {
    headers: [signature('X-Mist-Signature-v2', known?.v2), signature('X-Mist-Signature', known?.v1)],
    notes: [],
  };
}

function signature(name: string, value: string | undefined): DeliveryHeader {
  return { name, value: value ?? DOTS, source: 'signature', masked: value === undefined };
}
