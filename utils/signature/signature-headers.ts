import type { Capture } from '../webhook/capture.ts';
import type { SignatureHeader } from './verdict.ts';

/**
 * The values of Mist's signature headers, as they stood. Names count in any letter case, and as a web server hands
 * them on in its environment (`HTTP_X_MIST_SIGNATURE_V2`). A header that came several times with different values
 * has them all, joined by a comma (RFC 9110, 5.3): none of them counts more than the others.
 */
export function signatureHeaders(capture: Pick<Capture, 'headers'>): { v2?: string; v1?: string } {
  const values: Record<SignatureHeader, Set<string>> = {
    'X-Mist-Signature-v2': new Set(),
    'X-Mist-Signature': new Set(),
  };
  for (const { name, value } of capture.headers) {
    const header = signatureHeaderOf(name);
    if (header) values[header].add(value);
  }
  const v2 = joined(values['X-Mist-Signature-v2']);
  const v1 = joined(values['X-Mist-Signature']);
  return { ...(v2 !== undefined && { v2 }), ...(v1 !== undefined && { v1 }) };
}

const joined = (values: ReadonlySet<string>): string | undefined =>
  values.size === 0
    ? undefined
    : [...values].filter((value, _, { length }) => length === 1 || value).join(', ');

function signatureHeaderOf(name: string): SignatureHeader | undefined {
  // No such name is longer, and most headers are none.
  if (name.length > 40) return undefined;
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/^http_(?=x_)/, '')
    .replaceAll('_', '-');
  if (plain === 'x-mist-signature-v2') return 'X-Mist-Signature-v2';
  return plain === 'x-mist-signature' ? 'X-Mist-Signature' : undefined;
}
