import type { WebhookDraft } from '../webhook/draft.ts';
import type { Finding } from '../webhook/finding.ts';

/** The value of X-Mist-Error, and whether the documentation says so or it is only likely. */
export interface HeadersError {
  readonly value: string;
  readonly documented: boolean;
}

/** Names and values that HTTP cannot carry; what Mist does about them is not documented. */
const unsendable: ReadonlySet<string> = new Set([
  'HEADER_NAME_EMPTY',
  'HEADER_NAME_INVALID',
  'HEADER_VALUE_CONTROL',
]);

/**
 * The X-Mist-Error that comes in place of the custom headers, by their findings: `headers format invalid`,
 * `header[NAME] not a string` or `headers too big` (API reference, webhooks). The order in which Mist looks is
 * not documented; form, then types, then what cannot be sent, then size.
 */
export function headersError(draft: WebhookDraft, findings: readonly Finding[]): HeadersError | undefined {
  if (draft.headers.status !== 'read') return undefined;
  const { fields } = draft.headers.value;
  const find = (matches: (code: string) => boolean) => findings.find(({ code }) => matches(code));
  if (find(code => code === 'HEADERS_FORMAT_INVALID')) {
    return { value: 'headers format invalid', documented: true };
  }
  const notString = find(code => code === 'HEADER_NOT_STRING');
  if (notString) {
    const name = fields[notString.at?.header ?? -1]?.name ?? '';
    return { value: `header[${name}] not a string`, documented: true };
  }
  if (find(code => unsendable.has(code))) return { value: 'headers format invalid', documented: false };
  if (find(code => code === 'HEADERS_TOO_BIG')) return { value: 'headers too big', documented: true };
  return undefined;
}
