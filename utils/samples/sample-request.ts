/** A delivery that can be shown, copied and sent. */
export interface SampleRequest {
  /** Where it goes, an absolute http or https URL. */
  readonly url: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly body: Uint8Array;
}

/** Both signatures of a body, as lower-case hexadecimal digits. */
export interface SampleSignatures {
  readonly v1: string;
  readonly v2: string;
}

/** How a secret signs a body; given by the caller, since this layer signs nothing. */
export type Sign = (secret: string, body: Uint8Array) => Promise<SampleSignatures>;

/** The headers that Mist sends with a body (API reference, webhooks); without signatures where there is no secret. */
export function sampleHeaders(signatures: Partial<SampleSignatures>): { name: string; value: string }[] {
  return [
    { name: 'User-Agent', value: 'Mist-webhook' },
    { name: 'Content-Type', value: 'application/json' },
    ...(signatures.v2 === undefined ? [] : [{ name: 'X-Mist-Signature-v2', value: signatures.v2 }]),
    ...(signatures.v1 === undefined ? [] : [{ name: 'X-Mist-Signature', value: signatures.v1 }]),
  ];
}
