import * as z from 'zod/mini';
import { describeVariables } from '../templates/describe-variables.ts';
import { lazily } from '../templates/lazily.ts';
import { redact } from '../templates/redact.ts';
import type { Variable } from '../templates/template.ts';
import { cut } from '../templates/text.ts';
import { variablesIn } from '../templates/variables.ts';
import { orderFields, type Webhook, webhookSchema } from '../templates/webhook.ts';
import { toHex, utf8Bytes } from '../webhook/bytes.ts';
import { secretReason, secretReasonOfName } from '../webhook/secret-reason.ts';
import type { FleetPlace, FleetWebhook } from './fleet.ts';
import { normalisedUrl } from './receiver.ts';

/**
 * A webhook of the API without the secrets in it; for every webhook before it leaves the portal's tab. What of it is not as
 * the API describes it is told by its place and type only. `key`: see `readingKey`. Null where it has no id.
 */
export async function readWebhook(
  entry: unknown,
  place: FleetPlace,
  key: string,
): Promise<FleetWebhook | null> {
  const { success, data } = identified().safeParse(entry);
  if (!success) return null;
  const { literal, unlike } = asDescribed(data);
  const { webhook, found } = redact(orderFields(literal));
  const told = unlike.filter(({ path }) => path.every(name => !secretReasonOfName(name)));
  return {
    id: data.id,
    place,
    webhook,
    receiver: await receiverOf(literal.url ?? '', key),
    leftOut: found.filter(({ variable }) => variable === '').length + unlike.length - told.length,
    unlike: told,
  };
}

const identified = lazily(() => z.looseObject({ id: z.string().check(z.minLength(1)) }));
const record = lazily(() => z.record(z.string(), z.unknown()));

/** What of an entry is as the API describes a webhook, and what is not. */
function asDescribed(entry: Readonly<Record<string, unknown>>): {
  readonly literal: Webhook;
  readonly unlike: FleetWebhook['unlike'];
} {
  const { success, data, error } = webhookSchema().safeParse(entry);
  if (success) return { literal: data, unlike: [] };
  // Of headers only those that are wrong, of other fields the whole.
  const [path = []] = error.issues.map(issue =>
    issue.path.slice(0, issue.path[0] === 'headers' ? 2 : 1).map(String),
  );
  const { rest, value } = without(entry, path);
  const { literal, unlike } = asDescribed(rest);
  const isNewType = path[0] === 'type' && typeof value === 'string' && !secretReason('type', value);
  return {
    literal,
    unlike: [{ path, is: jsonType(value), ...(isNewType && { text: cut(value) }) }, ...unlike],
  };
}

/** An object without what stands at a path, and that. */
function without(
  object: Readonly<Record<string, unknown>>,
  [name = '', ...inner]: readonly string[],
): { readonly rest: Record<string, unknown>; readonly value: unknown } {
  const { [name]: value, ...rest } = object;
  const held = inner.length > 0 ? record().safeParse(value) : undefined;
  if (!held?.success) return { rest, value };
  const within = without(held.data, inner);
  return { rest: { ...rest, [name]: within.rest }, value: within.value };
}

function jsonType(value: unknown): FleetWebhook['unlike'][number]['is'] {
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  if (type === 'string' || type === 'number' || type === 'boolean') return type;
  return value ? 'object' : 'null';
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
