import { setTimeout as pause } from 'node:timers/promises';
import { sampleBody, sampleTopics } from '../../../utils/samples/sample-body.ts';
import { deliver, outcomeOf } from '../sender/deliver.ts';
import { pingBody } from '../sender/ping-body.ts';
import { recordOf } from '../sender/record-of.ts';
import type { SenderWebhook } from '../sender/sender-webhook.ts';
import type { DeliveryLog } from './delivery-log.ts';
import { type ApiOptions, apiOptions, type Calls, refusal, sitesAnswer } from './fleet-api.ts';
import { listAnswer, typedHeaders, withCors } from './list-answer.ts';
import { logAnswer } from './practice-log.ts';
import { placeOf } from './practice-places.ts';
import type { Troubles } from './trouble.ts';
import type { WebhookLists } from './webhook-lists.ts';

/** What the API works on. */
export interface Store {
  readonly lists: WebhookLists;
  readonly sent: DeliveryLog;
  readonly troubles: Troubles;
  readonly calls: Calls;
}

interface Call {
  readonly store: Store;
  readonly request: Request;
  readonly scope: string;
  readonly id: string;
}

const PATH =
  /^\/api\/v1\/((?:orgs|sites)\/[^/]+)\/webhooks(?:\/([^/]+)(?:\/(ping|practice-events|events\/search))?)?$/;
const MOST_EVENTS = 100;

const notFound = () => new Response('Not found', { status: 404 });
const badRequest = (detail: string) => Response.json({ detail }, { status: 400 });

/** The JSON sent with a request: in a header, as the portal's page does it (see the client's `send`), or as its body. */
async function sentJson(request: Request): Promise<Record<string, unknown>> {
  const header = request.headers.get('x-practice-body');
  const text = header === null ? await request.text() : decodeURIComponent(header);
  const value: unknown = JSON.parse(text === '' ? '{}' : text);
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

async function send({ store, scope, id }: Call, webhook: SenderWebhook, topic: string, body: string) {
  const time = Date.now();
  const attempt = await deliver(webhook, body);
  // What Mist does not send it does not list.
  if ('delivery' in attempt)
    store.sent.add(recordOf(attempt, { ...placeOf(scope), webhook_id: id, topic, time }));
  return Response.json(outcomeOf(attempt));
}

async function sendEvents(call: Call, webhook: SenderWebhook): Promise<Response> {
  const { topic, events = 1 } = await sentJson(call.request);
  const count = Number(events);
  if (!Number.isInteger(count) || count < 1 || count > MOST_EVENTS)
    return badRequest(`events takes 1 to ${MOST_EVENTS}`);
  const sample = sampleTopics.find(each => each === topic);
  if (sample === undefined) return badRequest(`there is no sample for the topic ${topic}`);
  return send(call, webhook, sample, sampleBody(sample, { events: count }));
}

/** `…/webhooks/<id>/<action>`. */
async function act(call: Call, action: string): Promise<Response> {
  const { store, scope, id, request } = call;
  const stored = store.lists.find(scope, id);
  if (!stored) return notFound();
  const webhook: SenderWebhook = { url: '', ...stored, headers: typedHeaders(stored.headers) };
  if (action === 'events/search') {
    const records = store.sent.of(id);
    return Response.json({ total: records.length, results: records.slice(0, MOST_EVENTS) });
  }
  if (request.method !== 'POST') return new Response('POST only', { status: 405 });
  if (action === 'practice-events') return sendEvents(call, webhook);
  return send(call, webhook, 'ping', pingBody({ id, name: webhook.name ?? '' }, scope));
}

function topicConstants(): Response {
  const logged = ['alarms', 'audits', 'device-updowns', 'occupancy-alerts', 'ping'];
  const topics = sampleTopics.map(key => ({ key, has_delivery_results: logged.includes(key) }));
  return Response.json(topics);
}

/** The lists as Mist's API gives them to all but the practice portal's own page, which keeps more than the API tells. */
async function readList(store: Store, request: Request, options: ApiOptions): Promise<Response> {
  const { session, trouble, answer, calls, sites, ways } = options;
  if (answer > 0) await pause(answer);
  const address = new URL(request.url);
  const [, scope = '', list, id] = LIST.exec(address.pathname) ?? [];
  const given = () => {
    if (id !== undefined) return logAnswer(request, { scope, id }, store.sent);
    if (list === 'webhooks') return listAnswer(store.lists.list(session, scope, ways), scope, address);
    return sites === null ? notFound() : sitesAnswer(request, placeOf(scope).org_id, sites);
  };
  const response = store.troubles.answer(session, trouble, calls) ?? refusal(scope, options) ?? given();
  store.calls.add(session, { path: address.pathname + address.search, status: response.status });
  return withCors(response, request);
}

const LIST = /^\/api\/v1\/((?:orgs|sites)\/[^/]+)\/(webhooks|sites)(?:\/([^/]+)\/events\/(?:count|search))?$/;

/**
 * The part of Mist's API that is about webhooks, without sign-in: the lists, ping, `events/search` without its filters, and the topic constants. Of its own it has
 * `practice-events`: a POST of `{"topic", "events": 1}` sends that many made-up events. POST, PUT and DELETE answer with the whole list, not as Mist does.
 */
export async function webhookApi(store: Store, request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  if (pathname === '/api/v1/const/webhook_topics') return topicConstants();
  const options = apiOptions(request);
  if (request.method === 'GET' && LIST.test(pathname) && !request.headers.has('x-practice-session'))
    return readList(store, request, options);
  const [, scope, id = '', action] = PATH.exec(pathname) ?? [];
  if (scope === undefined) return notFound();
  if (action !== undefined) return act({ store, request, scope, id }, action);
  const session = request.headers.get('x-practice-session') ?? searchParams.get('session') ?? 'default';
  if (request.method === 'POST') store.lists.add(session, scope, await sentJson(request));
  if (request.method === 'PUT') store.lists.replace(session, scope, id, await sentJson(request));
  if (request.method === 'DELETE') store.lists.remove(session, scope, id);
  return Response.json(store.lists.list(session, scope, options.ways));
}
