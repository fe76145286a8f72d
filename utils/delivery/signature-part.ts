import { sentence } from '../language/sentence.ts';
import type { WebhookDraft } from '../webhook/draft.ts';
import { isMasked } from '../webhook/is-masked.ts';
import type { DeliveryHeader, Part } from './delivery.ts';
import { mask } from './mask.ts';

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
    headers: [header('X-Mist-Signature-v2', known?.v2), header('X-Mist-Signature', known?.v1)],
    notes: [],
  };
}

function header(name: string, value: string | undefined): DeliveryHeader {
  return { name, value: value ?? mask(''), source: 'signature', masked: value === undefined };
}
