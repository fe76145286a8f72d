import type { Capture } from '../webhook/capture.ts';

/** Mist's signature headers as the API reference writes them; the first decides. */
const signatureNames = ['X-Mist-Signature-v2', 'X-Mist-Signature'] as const;

export type SignatureHeader = (typeof signatureNames)[number];

/** Why a value is no signature: Mist sends exactly 64 (v2) or 40 lower-case hexadecimal digits, once. */
export type MalformedReason = 'empty' | 'too-long' | 'several' | 'upper-case' | 'length' | 'characters';

/** Characters of the longest value that is looked at as a signature. */
export const LONGEST_SIGNATURE = 1024;

/** Digits of the signature that a header holds. */
export const digitsOf = { 'X-Mist-Signature-v2': 64, 'X-Mist-Signature': 40 } as const satisfies Record<
  SignatureHeader,
  number
>;

/** What one signature header is worth. */
export interface HeaderVerdict {
  readonly header: SignatureHeader;
  readonly status: 'valid' | 'invalid' | 'absent' | 'malformed';
  /** The header's value as it stood. */
  readonly given?: string;
  /** Index, in the given list, of the secret that made it. Only with `valid`. */
  readonly secretIndex?: number;
  /** The signature that fits: by the secret that matched, otherwise by the first one that is not empty. */
  readonly expected?: string;
  /** Only with `malformed`. */
  readonly reason?: MalformedReason;
}

/**
 * Both headers and what they come to. X-Mist-Signature-v2 decides: a valid X-Mist-Signature never makes up for it.
 * `incomplete` where there is no secret, no signature at all, or nothing but a valid X-Mist-Signature.
 */
export interface Verdict {
  readonly status: 'valid' | 'invalid' | 'incomplete';
  /** X-Mist-Signature-v2, then X-Mist-Signature. */
  readonly headers: readonly [HeaderVerdict, HeaderVerdict];
}

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
  values.size === 0 ? undefined : [...values].filter(Boolean).join(', ');

function signatureHeaderOf(name: string): SignatureHeader | undefined {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/^http_(?=x_)/, '')
    .replaceAll('_', '-');
  if (plain === 'x-mist-signature-v2') return 'X-Mist-Signature-v2';
  return plain === 'x-mist-signature' ? 'X-Mist-Signature' : undefined;
}
