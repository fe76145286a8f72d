import { sentence } from '../language/sentence.ts';
import type { WebhookDraft } from '../webhook/draft.ts';
import type { Finding } from '../webhook/finding.ts';
import { parseUrl } from '../webhook/parse-url.ts';
import type { Delivery, DeliveryHeader } from './delivery.ts';
import { headersPart } from './headers-part.ts';
import { maskedPath } from './masked-path.ts';
import { signaturePart } from './signature-part.ts';
import { typePart } from './type-part.ts';

/** What stands beside the form. */
export interface Around {
  /** The cloud's name, such as `Global 01`. */
  readonly cloud?: string;
  /** Signatures of `body` with the form's secret, as lower-case hexadecimal digits. */
  readonly signatures?: { readonly v1: string; readonly v2: string };
  /** The request's body, for example a ping's. */
  readonly body: string;
}

const encoder = new TextEncoder();

/**
 * The request as Mist would send it (API reference, webhooks: order of headers, User-Agent `Mist-webhook`, JSON, custom headers
 * or X-Mist-Error, signatures for `http-post`). No secret stands in it: credentials are masked. `findings` are
 * those of the same draft.
 */
export function previewDelivery(draft: WebhookDraft, findings: readonly Finding[], around: Around): Delivery {
  const url = draft.url.status === 'read' ? address(draft.url.value) : undefined;
  const type = typePart(draft);
  const custom = headersPart(draft, findings);
  const signature = signaturePart(draft, around.signatures);
  const stopped = reasons(draft, findings, url);
  return {
    sent: stopped.length === 0,
    method: 'POST',
    path: url ? maskedPath(url) : '/',
    host: url?.host ?? '',
    headers: [
      mist('Host', url?.host ?? ''),
      mist('User-Agent', 'Mist-webhook'),
      mist('Content-Type', 'application/json'),
      mist('Content-Length', String(encoder.encode(around.body).length)),
      ...custom.headers,
      ...type.headers,
      ...signature.headers,
    ],
    body: around.body,
    notes: [
      ...stopped,
      ...(url?.username || url?.password ? [sentence('delivery_user_info')] : []),
      ...type.notes,
      ...custom.notes,
      ...signature.notes,
      ...(around.cloud ? [sentence('delivery_cloud', { cloud: around.cloud })] : []),
    ],
  };
}

function mist(name: string, value: string): DeliveryHeader {
  return { name, value, source: 'mist', masked: false };
}

function address(text: string): URL | undefined {
  const url = parseUrl(text.trim());
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

function reasons(draft: WebhookDraft, findings: readonly Finding[], url: URL | undefined): string[] {
  const has = (...codes: string[]) => findings.some(({ code }) => codes.includes(code));
  return [
    ...(draft.enabled.status === 'read' && !draft.enabled.value ? [sentence('delivery_disabled')] : []),
    ...(!url || has('URL_MISSING', 'URL_INVALID', 'URL_SCHEME') ? [sentence('delivery_no_url')] : []),
    ...(has('SPLUNK_TOKEN_MISSING') ? [sentence('delivery_no_token')] : []),
  ];
}
