import { sentence } from '../language/sentence.ts';
import type { WebhookDraft } from '../webhook/draft.ts';
import type { Finding } from '../webhook/finding.ts';
import type { CustomHeaders } from '../webhook/headers.ts';
import { secretReason } from '../webhook/secret-reason.ts';
import { type DeliveryHeader, mask, type Part } from './delivery.ts';

/** The value of X-Mist-Error, and whether the documentation says so or it is only likely. */
interface HeadersError {
  readonly value: string;
  readonly documented: boolean;
}

/** Whether there is a finding of one of these codes. */
export type Has = (...codes: readonly string[]) => boolean;

/** Looks for codes among the findings. */
export function hasOf(findings: readonly Finding[]): Has {
  return (...codes) => findings.some(({ code }) => codes.includes(code));
}

/**
 * The X-Mist-Error that comes in place of the custom headers, by their findings: `headers format invalid`,
 * `header[NAME] not a string` or `headers too big` (API reference, webhooks). The order in which Mist looks is
 * not documented; form, then types, then what HTTP cannot carry, then size.
 */
export function headersError({ fields }: CustomHeaders, has: Has): HeadersError | undefined {
  if (has('HEADERS_FORMAT_INVALID')) return { value: 'headers format invalid', documented: true };
  const notString = fields.find(({ value }) => typeof value !== 'string');
  if (notString) return { value: `header[${notString.name}] not a string`, documented: true };
  if (has('HEADER_NAME_EMPTY', 'HEADER_NAME_INVALID', 'HEADER_VALUE_CONTROL')) {
    return { value: 'headers format invalid', documented: false };
  }
  return has('HEADERS_TOO_BIG') ? { value: 'headers too big', documented: true } : undefined;
}

/**
 * Custom headers as they are sent. The portal makes one JSON object of them, so of two names in the same
 * spelling the later value counts, in the place of the earlier.
 */
function customHeaders({ fields }: CustomHeaders): DeliveryHeader[] {
  const values = new Map<string, string>();
  for (const { name, value } of fields) {
    // A row that is still empty is no header.
    if (typeof value === 'string' && name !== '') values.set(name, value);
  }
  return Array.from(values, ([name, value]) => {
    const masked = secretReason(name, value) !== undefined;
    return { name, value: masked ? mask(value) : value, source: 'custom', masked };
  });
}

/** The custom headers, or the X-Mist-Error in their place; other types than `http-post` leave them out (OpenAPI). */
export function headersPart({ headers, type }: WebhookDraft, has: Has): Part {
  if (headers.status === 'absent') return { headers: [], notes: [] };
  if (headers.status !== 'read') return { headers: [], notes: [sentence('delivery_headers_unknown')] };
  const error = headersError(headers.value, has);
  const custom = customHeaders(headers.value);
  if (custom.length === 0 && !error) return { headers: [], notes: [] };
  const kind = type.status === 'read' && type.value !== '' ? type.value : 'http-post';
  if (kind === 'oauth2') return { headers: [], notes: [sentence('delivery_headers_oauth2')] };
  if (kind !== 'http-post') {
    return { headers: [], notes: [sentence('delivery_headers_ignored', { type: kind })] };
  }
  if (error) {
    const notes = [sentence(error.documented ? 'delivery_headers_error' : 'delivery_headers_error_likely')];
    return { headers: [{ name: 'X-Mist-Error', value: error.value, source: 'error', masked: false }], notes };
  }
  const notes: string[] = [];
  if (has('HEADERS_AT_LIMIT')) notes.push(sentence('delivery_at_limit'));
  if (has('HEADER_RESERVED', 'HEADER_COLLIDES', 'HEADER_NAME_DUPLICATE')) {
    notes.push(sentence('delivery_reserved'));
  }
  return { headers: custom, notes };
}
