import { sentence } from '../language/sentence.ts';
import type { WebhookDraft } from '../webhook/draft.ts';
import type { Finding } from '../webhook/finding.ts';
import { customHeaders } from './custom-headers.ts';
import type { Part } from './delivery.ts';
import { headersError } from './headers-error.ts';

/** The custom headers, or the X-Mist-Error in their place; other types than `http-post` leave them out (OpenAPI). */
export function headersPart(draft: WebhookDraft, findings: readonly Finding[]): Part {
  const { headers, type } = draft;
  if (headers.status !== 'read') {
    return { headers: [], notes: headers.status === 'absent' ? [] : [sentence('delivery_headers_unknown')] };
  }
  const error = headersError(draft, findings);
  const custom = customHeaders(headers.value);
  if (custom.length === 0 && !error) return { headers: [], notes: [] };
  if (type.status === 'read' && type.value === 'oauth2')
    return { headers: [], notes: [sentence('delivery_headers_oauth2')] };
  if (type.status === 'read' && type.value !== '' && type.value !== 'http-post') {
    return { headers: [], notes: [sentence('delivery_headers_ignored', { type: type.value })] };
  }
  if (error) {
    const notes = [sentence(error.documented ? 'delivery_headers_error' : 'delivery_headers_error_likely')];
    return { headers: [{ name: 'X-Mist-Error', value: error.value, source: 'error', masked: false }], notes };
  }
  const has = (...codes: string[]) => findings.some(({ code }) => codes.includes(code));
  return {
    headers: custom,
    notes: [
      ...(has('HEADERS_AT_LIMIT') ? [sentence('delivery_at_limit')] : []),
      ...(has('HEADER_RESERVED', 'HEADER_COLLIDES', 'HEADER_NAME_DUPLICATE')
        ? [sentence('delivery_reserved')]
        : []),
    ],
  };
}
