import * as z from 'zod/mini';
import { fleetPlaceSchema, fleetWebhookSchema } from '../../fleet/fleet.ts';
import { deliverySchema } from '../../fleet/health/delivery.ts';
import { readWebhook } from '../../fleet/read-webhook.ts';
import { lazily } from '../../templates/lazily.ts';
import { type Asking, askOnce, readFailures } from './ask.ts';
import { countsIn, deliveriesIn, deliveryIn } from './delivery-log.ts';
import { entriesIn, LIMIT, totalOf } from './read-webhooks.ts';

const id = z.string().check(z.regex(/^[0-9a-f-]{36}$/i));
const pageNumber = z.number().check(z.int(), z.positive());
const place = lazily(() => z.extend(fleetPlaceSchema(), { id }));

/** A webhook, and a part of time in milliseconds since 1970. */
const log = lazily(() => ({ place: place(), webhook: id, from: z.number(), to: z.number() }));

/** One page of one list, or what the log has of a webhook's deliveries; one call of the API. */
export const fleetRequestSchema = lazily(() =>
  z.discriminatedUnion('list', [
    z.object({ list: z.literal('sites'), orgId: id, page: pageNumber }),
    /** `key`: see `readingKey`. */
    z.object({ list: z.literal('webhooks'), place: place(), page: pageNumber, key: z.string() }),
    z.object({ list: z.literal('counts'), ...log() }),
    /** The newest of them, of all or of those that failed. */
    z.object({
      list: z.literal('deliveries'),
      ...log(),
      status: z.enum(['all', 'failure']),
      limit: z.number().check(z.int(), z.positive(), z.maximum(100)),
    }),
    /** One of them for Verify, by its id or the newest: the one request whose answer has a payload in it. */
    z.object({ list: z.literal('delivery'), ...log(), delivery: z.nullable(z.string()) }),
  ]),
);
export type FleetRequest = z.infer<ReturnType<typeof fleetRequestSchema>>;

/** Of a page of a list: how many entries it has, and how many the list has in all, where Mist says so. */
const page = lazily(() => ({ entries: z.number(), total: z.nullable(z.number()) }));

/** What came of it. `wait`: for how many seconds Mist asked, where it did. */
export const fleetAnswerSchema = lazily(() =>
  z.union([
    z.object({
      ok: z.literal(true),
      list: z.literal('sites'),
      sites: z.array(place()),
      ...page(),
    }),
    z.object({
      ok: z.literal(true),
      list: z.literal('webhooks'),
      webhooks: z.array(fleetWebhookSchema()),
      ...page(),
    }),
    z.object({ ok: z.literal(true), list: z.literal('counts'), success: z.number(), failure: z.number() }),
    z.object({ ok: z.literal(true), list: z.literal('deliveries'), deliveries: z.array(deliverySchema()) }),
    /** As Verify reads it. */
    z.object({ ok: z.literal(true), list: z.literal('delivery'), text: z.string() }),
    z.object({ ok: z.literal(false), failure: z.enum(readFailures), wait: z.nullable(z.number()) }),
  ]),
);
export type FleetAnswer = z.infer<ReturnType<typeof fleetAnswerSchema>>;

/** One without a name goes by its id. */
const siteSchema = lazily(() => z.object({ id, name: z.catch(z.string(), '') }));

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
  if ('webhook' in request) return readLog(answer.text, request);
  const entries = entriesIn(answer.text);
  if (!entries) return notJson;
  const page = { entries: entries.length, total: totalOf(answer.headers) };
  if (request.list === 'sites') {
    const sites = entries.flatMap(entry => {
      const site = siteSchema().safeParse(entry);
      if (!site.success) return [];
      const { id, name } = site.data;
      return [{ scope: 'site' as const, id, name: name.trim() || id }];
    });
    return { ok: true, list: 'sites', sites, ...page };
  }
  const { place, key } = request;
  const read = await Promise.all(entries.map(entry => readWebhook(entry, place, key)));
  return { ok: true, list: 'webhooks', webhooks: read.filter(each => each !== null), ...page };
}

type LogRequest = Extract<FleetRequest, { webhook: string }>;

function pathOf(request: FleetRequest): string {
  if (request.list === 'sites') return `orgs/${request.orgId}/sites?limit=${LIMIT}&page=${request.page}`;
  const { scope, id } = request.place;
  const webhooks = `${scope}s/${id}/webhooks`;
  if (request.list === 'webhooks') return `${webhooks}?limit=${LIMIT}&page=${request.page}`;
  return `${webhooks}/${request.webhook}/events/${queryOf(request)}`;
}

function queryOf(request: LogRequest): string {
  const span = `start=${Math.floor(request.from / 1000)}&end=${Math.ceil(request.to / 1000)}`;
  if (request.list === 'counts') return `count?distinct=status&${span}`;
  const search = `search?${span}&sort=-timestamp`;
  if (request.list === 'delivery') return `${search}&limit=${request.delivery === null ? 1 : 100}`;
  const status = request.status === 'all' ? '' : `&status=${request.status}`;
  return `${search}&limit=${request.limit}${status}`;
}

function readLog(text: string, request: LogRequest): FleetAnswer {
  const { list } = request;
  if (list === 'counts') {
    const counts = countsIn(text, request);
    return counts ? { ok: true, list, ...counts } : notJson;
  }
  if (list === 'deliveries') {
    const deliveries = deliveriesIn(text);
    return deliveries ? { ok: true, list, deliveries } : notJson;
  }
  const delivery = deliveryIn(text, request.delivery);
  return delivery === null ? notJson : { ok: true, list, text: delivery };
}

const notJson: FleetAnswer = { ok: false, failure: 'not-json', wait: null };
