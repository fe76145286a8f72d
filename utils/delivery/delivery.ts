import { afterScheme } from '../webhook/secret-reason.ts';

/** Who puts a header into the request. */
export type HeaderSource = 'mist' | 'custom' | 'authorization' | 'signature' | 'error';

export interface DeliveryHeader {
  readonly name: string;
  /** Dots in the place of what is masked. */
  readonly value: string;
  readonly source: HeaderSource;
  /** Whether the value, or a part of it, is hidden because it is or may be a secret. */
  readonly masked: boolean;
}

/** A request as Mist would send it with the form as it is now. */
export interface Delivery {
  /** False where Mist would send nothing; the notes say why. */
  readonly sent: boolean;
  readonly method: 'POST';
  /** Path and query. */
  readonly path: string;
  /** Host, with the port where it is not the scheme's own; empty while there is no URL. */
  readonly host: string;
  /** In the order of the request. */
  readonly headers: readonly DeliveryHeader[];
  readonly body: string;
  /** Sentences about what the request itself does not show. */
  readonly notes: readonly string[];
}

/** Headers of one kind, and what to say about them. */
export interface Part {
  readonly headers: readonly DeliveryHeader[];
  readonly notes: readonly string[];
}

export const DOTS = '•'.repeat(8);

/** Hides a value, but for the name of the scheme in front of a credential, such as `Bearer`. */
export function mask(value: string): string {
  const after = afterScheme(value);
  return after ? `${after.scheme.trim()} ${DOTS}` : DOTS;
}

/** Writes a delivery as raw HTTP/1.1 text, with LF line ends so that it can be shown and copied. */
export function renderDelivery({ method, path, headers, body }: Delivery): string {
  const lines = headers.map(({ name, value }) => (value === '' ? `${name}:` : `${name}: ${value}`));
  return [`${method} ${path} HTTP/1.1`, ...lines, '', body].join('\n');
}
