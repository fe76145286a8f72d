import * as z from 'zod/mini';
import { fleetPlaceSchema, fleetWebhookSchema } from '../../fleet/fleet.ts';
import { readWebhook } from '../../fleet/read-webhook.ts';
import { lazily } from '../../templates/lazily.ts';
import { webhookSchema } from '../../templates/webhook.ts';
import { type Asking, askOnce, readFailures } from './ask.ts';
import { entriesIn, LIMIT } from './read-webhooks.ts';

const id = z.string().check(z.regex(/^[0-9a-f-]{36}$/i));
const page = z.number().check(z.int(), z.positive());
const place = lazily(() => z.extend(fleetPlaceSchema(), { id }));

/** Over which times deliveries are counted: a day and a week. */
export const durations = ['1d', '1w'] as const;

/** One page of one list, or the counts of a webhook's deliveries, which is one call of the API. */
export const fleetRequestSchema = lazily(() =>
  z.discriminatedUnion('list', [
    z.object({ list: z.literal('sites'), orgId: id, page }),
    /** `key`: see `readingKey`. */
    z.object({ list: z.literal('webhooks'), place: place(), page, key: z.string() }),
    z.object({ list: z.literal('counts'), place: place(), webhook: id, duration: z.enum(durations) }),
  ]),
);
export type FleetRequest = z.infer<ReturnType<typeof fleetRequestSchema>>;

/** What came of it. `last`: Mist has no page after it. `wait`: for how many seconds Mist asked, where it did. */
export const fleetAnswerSchema = lazily(() =>
  z.union([
    z.object({
      ok: z.literal(true),
      list: z.literal('sites'),
      sites: z.array(place()),
      last: z.boolean(),
      total: z.nullable(z.number()),
    }),
    z.object({
      ok: z.literal(true),
      list: z.literal('webhooks'),
      webhooks: z.array(fleetWebhookSchema()),
      unreadable: z.number(),
      last: z.boolean(),
    }),
    z.object({ ok: z.literal(true), list: z.literal('counts'), success: z.number(), failure: z.number() }),
    z.object({ ok: z.literal(false), failure: z.enum(readFailures), wait: z.nullable(z.number()) }),
  ]),
);
export type FleetAnswer = z.infer<ReturnType<typeof fleetAnswerSchema>>;

const siteSchema = lazily(() => z.object({ id, name: z.string() }));

/**
 * Asks the API for one page, in the portal's tab. No secret of a webhook is in what it gives. Never rejects.
 */
export async function readFleetPage(
  request: FleetRequest,
  asking: Pick<Asking, 'ask' | 'signal'> & { readonly origin: string },
): Promise<FleetAnswer> {
  const address = `${asking.origin}/api/v1/${pathOf(request)}`;
  const answer = await askOnce(address, asking);
  if (!answer.ok) return { ok: false, failure: answer.failure, wait: answer.retryAfter ?? null };
  if (request.list === 'counts') return countsIn(answer.text);
  const entries = entriesIn(answer.text);
  if (!entries) return { ok: false, failure: 'not-json', wait: null };
  const total = Number(answer.headers.get('X-Page-Total') ?? Number.NaN);
  const last = entries.length < LIMIT || request.page * LIMIT >= total;
  if (request.list === 'sites') {
    const sites = entries.flatMap(entry => {
      const site = siteSchema().safeParse(entry);
      return site.success ? [{ scope: 'site' as const, ...site.data }] : [];
    });
    return { ok: true, list: 'sites', sites, last, total: Number.isNaN(total) ? null : total };
  }
  const read = await Promise.all(entries.map(entry => webhookOf(entry, request)));
  const webhooks = read.filter(each => each !== null);
  return { ok: true, list: 'webhooks', webhooks, unreadable: read.length - webhooks.length, last };
}

function pathOf(request: FleetRequest): string {
  if (request.list === 'sites') return `orgs/${request.orgId}/sites?limit=${LIMIT}&page=${request.page}`;
  const { scope, id } = request.place;
  const webhooks = `${scope}s/${id}/webhooks`;
  if (request.list === 'webhooks') return `${webhooks}?limit=${LIMIT}&page=${request.page}`;
  return `${webhooks}/${request.webhook}/events/count?distinct=status&duration=${request.duration}`;
}

const countsSchema = lazily(() =>
  z.object({ results: z.array(z.object({ status: z.string(), count: z.number() })) }),
);

function countsIn(text: string): FleetAnswer {
  try {
    const { results } = countsSchema().parse(JSON.parse(text));
    const count = (status: string) => results.find(each => each.status === status)?.count ?? 0;
    return { ok: true, list: 'counts', success: count('success'), failure: count('failure') };
  } catch {
    return { ok: false, failure: 'not-json', wait: null };
  }
}

async function webhookOf(entry: unknown, { place, key }: Extract<FleetRequest, { list: 'webhooks' }>) {
  const webhook = webhookSchema().safeParse(entry);
  return webhook.success ? readWebhook(webhook.data, place, key) : null;
}
