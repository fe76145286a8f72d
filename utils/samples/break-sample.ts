import { type Break, type BreakCode, breaks, type Recipe } from './breaks.ts';
import { type SampleSignatures, type Sign, sampleHeaders } from './sample-request.ts';

/** A damaged delivery: what is sent. */
export interface BrokenSample {
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly body: Uint8Array;
}

const utf8 = new TextEncoder();

/**
 * Damages a delivery on purpose, so that a receiver can be seen to refuse it. `sign` signs as Mist does. Undefined
 * where the sample holds nothing that the break would change, for example no slash to escape.
 */
export async function breakSample(
  code: BreakCode,
  { body, secret }: { readonly body: Uint8Array; readonly secret: string },
  sign: Sign,
): Promise<BrokenSample | undefined> {
  const chosen: Break = breaks[code];
  const sent = (await chosen.body?.(body)) ?? body;
  if (chosen.body && isEqual(sent, body)) return undefined;
  const signed = chosen.recipe
    ? await byRecipe(chosen.recipe(utf8.encode(secret), body))
    : await sign(chosen.secret?.(secret) ?? secret, body);
  return { headers: sampleHeaders(chosen.signatures?.(signed) ?? signed), body: sent };
}

const isEqual = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

async function byRecipe(recipe: Recipe): Promise<SampleSignatures> {
  const [v1, v2] = await Promise.all((['SHA-1', 'SHA-256'] as const).map(hash => calculate(hash, recipe)));
  return { v1: v1 ?? '', v2: v2 ?? '' };
}

async function calculate(hash: 'SHA-1' | 'SHA-256', recipe: Recipe): Promise<string> {
  const message = new Uint8Array(recipe.message);
  if (recipe.kind === 'hash') return toHex(await crypto.subtle.digest(hash, message));
  const algorithm = { name: 'HMAC', hash };
  const key = await crypto.subtle.importKey('raw', new Uint8Array(recipe.key), algorithm, false, ['sign']);
  return toHex(await crypto.subtle.sign('HMAC', key, message));
}

const toHex = (buffer: ArrayBuffer) =>
  Array.from(new Uint8Array(buffer), byte => byte.toString(16).padStart(2, '0')).join('');
