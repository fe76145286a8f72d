import { describeVariables } from '../templates/describe-variables.ts';
import { redact } from '../templates/redact.ts';
import type { Variable } from '../templates/template.ts';
import { variablesIn } from '../templates/variables.ts';
import { orderFields, type Webhook } from '../templates/webhook.ts';
import { toHex, utf8Bytes } from '../webhook/bytes.ts';
import type { FleetPlace, FleetWebhook } from './fleet.ts';
import { normalisedUrl } from './receiver.ts';

/**
 * A webhook of the API without the secrets in it; for every webhook before it leaves the portal's tab. `key`: see
 * `readingKey`. Null where it has no id.
 */
export async function readWebhook(
  literal: Webhook,
  place: FleetPlace,
  key: string,
): Promise<FleetWebhook | null> {
  const { id, url } = literal;
  if (typeof id !== 'string' || id === '') return null;
  const { webhook, found } = redact(orderFields(literal));
  return {
    id,
    place,
    webhook,
    receiver: await receiverOf(url ?? '', key),
    leftOut: found.filter(({ variable }) => variable === '').length,
  };
}

/** The variables in the places of what may be a secret: no others are in a webhook that was read. */
export function variablesOf(webhook: Webhook): Variable[] {
  return describeVariables(webhook, [], variablesIn(webhook));
}

/**
 * A URL without a credential is its own receiver. Of any other nothing is given but a digest: two credentials are two
 * receivers, and outside of the reading the digest says nothing. Decided on what is compared, so that one receiver is
 * never given in two ways.
 */
async function receiverOf(url: string, key: string): Promise<string> {
  const normalised = normalisedUrl(url);
  const isPlain = redact({ url: normalised }).found.length === 0;
  return isPlain ? normalised : digest(normalised, key);
}

async function digest(text: string, key: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', utf8Bytes(key), algorithm, false, ['sign']);
  return toHex(new Uint8Array(await crypto.subtle.sign('HMAC', imported, utf8Bytes(text))));
}

/** A random key for one reading. It is kept in memory only, and given to whoever reads on in its place. */
export function readingKey(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(32)));
}
