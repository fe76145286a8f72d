/** Mist's signature headers as the API reference writes them; the first decides. */
export const signatureNames = ['X-Mist-Signature-v2', 'X-Mist-Signature'] as const;

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
