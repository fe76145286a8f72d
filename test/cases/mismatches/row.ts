import { createHash, createHmac } from 'node:crypto';
import { bodies, secret } from '../captures/delivery.ts';

/** What happened between the signature and what the person has. */
export type Cause =
  /** The body was parsed and written again: blanks, escapes, the spelling of numbers, the order of keys. */
  | 'written again'
  /** The body is shown as a language shows a text, bytes or a dictionary. */
  | 'printed'
  /** The body is given as its bytes: a list, hexadecimal digits or base64. */
  | 'bytes as text'
  /** The body stands inside of something else, or is encoded for it. */
  | 'wrapped'
  | 'charset'
  | 'ends of the body'
  | 'compressed'
  | 'chunked'
  | 'secret: white space'
  /** Quotes, escapes, entities, what a shell or a settings file makes of it, letter case. */
  | 'secret: quoting'
  /** base64, hexadecimal digits, another charset or normal form. */
  | 'secret: encoding'
  /** The right signature in another notation. Taking it as valid is right too. */
  | 'signature: form'
  /** Under the other header, or both exchanged. */
  | 'signature: place'
  /** Another hash function. */
  | 'signature: algorithm'
  /** A value that was computed in another way than Mist's. */
  | 'recipe'
  /** Nothing that can be proven: any reason is a wrong one. That a value is no whole signature may be said. */
  | 'none';

/** What a person has whose signature does not match. */
export interface Mismatch {
  readonly name: string;
  readonly secrets: readonly string[];
  readonly body: string | Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
  readonly cause: Cause;
  /** Several steps at once, or a rare one: finding no reason is right too, a wrong one is not. */
  readonly hard?: true;
}

export type Bytes = string | Uint8Array;
export type More = { readonly hard?: true };
export const hmac = (algorithm: string, body: Bytes, key: Bytes = secret): string =>
  createHmac(algorithm, key).update(body).digest('hex');
export const hash = (algorithm: string, body: Bytes): string =>
  createHash(algorithm).update(body).digest('hex');

/** The headers with which Mist would send this body. */
export const signed = (body: Bytes, key: Bytes = secret): Record<string, string> => ({
  'X-Mist-Signature-v2': hmac('sha256', body, key),
  'X-Mist-Signature': hmac('sha1', body, key),
});

/** Another body than the one that was signed. */
export const otherBody = (
  cause: Cause,
  name: string,
  sent: Bytes,
  body: Bytes,
  more: More = {},
): Mismatch => ({
  name,
  secrets: [secret],
  body,
  headers: signed(sent),
  cause,
  ...more,
});

/** Another secret than the key of the signature. */
export const otherSecret = (
  cause: Cause,
  name: string,
  key: Bytes,
  has: string | readonly string[],
  more: More = {},
): Mismatch => ({
  name,
  secrets: typeof has === 'string' ? [has] : has,
  body: bodies.updowns,
  headers: signed(bodies.updowns, key),
  cause,
  ...more,
});

/** Other signature headers than Mist's. */
export const otherHeaders = (
  cause: Cause,
  name: string,
  headers: Readonly<Record<string, string>>,
  more: More = {},
): Mismatch => ({
  name,
  secrets: [secret],
  body: bodies.alarms,
  headers,
  cause,
  ...more,
});
