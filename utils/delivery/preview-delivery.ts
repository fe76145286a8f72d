import { sentence } from '../language/sentence.ts';
import type { WebhookDraft } from '../webhook/draft.ts';
import type { Finding } from '../webhook/finding.ts';
import { utf8Length } from '../webhook/headers.ts';
import { reasonOfPart } from '../webhook/secret-reason.ts';
import { parseUrl, urlParts } from '../webhook/url-parts.ts';
import { signaturePart, typePart } from './credential-parts.ts';
import { type Delivery, type DeliveryHeader, mask } from './delivery.ts';
import { type Has, hasOf, headersPart } from './headers-part.ts';

/** What is known beside the form. */
export interface Around {
  /** The cloud's name, such as `Global 01`. */
  readonly cloud?: string;
  /** Signatures of `body` with the form's secret, as lower-case hexadecimal digits. */
  readonly signatures?: { readonly v1: string; readonly v2: string };
  /** The request's body, for example a ping's. */
  readonly body: string;
}

/**
 * The request as Mist would send it (API reference, webhooks: order of headers, User-Agent `Mist-webhook`, JSON, custom headers
 * or X-Mist-Error, signatures for `http-post`). It holds no secret: credentials are masked. `findings` are
 * those of the same draft.
 */
export function previewDelivery(draft: WebhookDraft, findings: readonly Finding[], around: Around): Delivery {
  const url = draft.url.status === 'read' ? address(draft.url.value) : undefined;
  const type = typePart(draft);
  const has = hasOf(findings);
  const custom = headersPart(draft, has);
  const signature = signaturePart(draft, around.signatures);
  const stopped = reasons(draft, has, url);
  return {
    sent: stopped.length === 0,
    method: 'POST',
    path: url ? maskedPath(url) : '/',
    host: url?.host ?? '',
    headers: [
      mist('Host', url?.host ?? ''),
      mist('User-Agent', 'Mist-webhook'),
      mist('Content-Type', 'application/json'),
      mist('Content-Length', String(utf8Length(around.body))),
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
  const url = parseUrl(text);
  return url && ['http:', 'https:'].includes(url.protocol) ? url : undefined;
}

/** Path and query of a URL as they are sent, with what may be a credential hidden. */
function maskedPath({ origin, pathname, search }: URL): string {
  return urlParts(origin + pathname + search)
    .map(part => (reasonOfPart(part) ? mask(part.text) : part.text))
    .join('')
    .slice(origin.length);
}

/** Why Mist sends nothing. */
function reasons({ enabled }: WebhookDraft, has: Has, url: URL | undefined): string[] {
  const notes: string[] = [];
  if (enabled.status === 'read' && !enabled.value) notes.push(sentence('delivery_disabled'));
  if (!url || has('URL_INVALID')) notes.push(sentence('delivery_no_url'));
  if (has('SPLUNK_TOKEN_MISSING')) notes.push(sentence('delivery_no_token'));
  return notes;
}
