import { deliver } from '../sender/deliver.ts';
import { pingBody } from '../sender/ping-body.ts';
import type { SenderWebhook } from '../sender/prepare-delivery.ts';
import type { ServedFile } from './load-files.ts';
import type { ReceivedLog } from './received.ts';
import { receiverPage } from './receiver-page.ts';
import type { WebhookLists } from './webhook-lists.ts';

/** What the request handler works with. `files` is the built client by path. */
export interface Backend {
  readonly files: ReadonlyMap<string, ServedFile>;
  readonly lists: WebhookLists;
  readonly received: ReceivedLog;
}

const html = (text: string) =>
  new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' } });
const notFound = () => new Response('Not found', { status: 404 });

function file(backend: Backend, path: string): Response {
  const found = backend.files.get(path);
  return found ? new Response(found.bytes, { headers: { 'content-type': found.type } }) : notFound();
}

function sentBody(request: Request): Record<string, unknown> {
  return JSON.parse(decodeURIComponent(request.headers.get('x-practice-body') ?? '%7B%7D'));
}

async function ping(backend: Backend, session: string, scope: string, id: string): Promise<Response> {
  const stored = backend.lists.list(session, scope).find(webhook => webhook.id === id);
  if (!stored) return notFound();
  const webhook: SenderWebhook = { url: '', ...stored };
  return Response.json(await deliver(webhook, pingBody({ id, name: webhook.name ?? '' }, scope)));
}

async function webhookApi(backend: Backend, request: Request, path: string): Promise<Response> {
  const match = /^\/api\/v1\/((?:orgs|sites)\/[^/]+)\/webhooks(?:\/([^/]+))?(\/ping)?$/.exec(path);
  const scope = match?.[1];
  if (!scope) return notFound();
  const id = match[2] ?? '';
  const session = request.headers.get('x-practice-session') ?? 'default';
  if (match[3]) return ping(backend, session, scope, id);
  if (request.method === 'POST') backend.lists.add(session, scope, sentBody(request));
  if (request.method === 'PUT') backend.lists.replace(session, scope, id, sentBody(request));
  if (request.method === 'DELETE') backend.lists.remove(session, scope, id);
  return Response.json(backend.lists.list(session, scope));
}

async function receive(backend: Backend, request: Request, url: URL): Promise<Response> {
  const body = Buffer.from(await request.arrayBuffer());
  backend.received.add(request.method, url.pathname + url.search, [...request.headers], body);
  return new Response('received');
}

/** Answers any request of the portal or the receiver by path alone; the origin does not matter. */
export async function handleRequest(backend: Backend, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const path = url.pathname;
  if (path.startsWith('/receiver/in')) return receive(backend, request, url);
  if (path === '/receiver/deliveries.json') return Response.json(backend.received.all());
  if (path === '/receiver' || path === '/receiver/') return html(receiverPage);
  if (path.startsWith('/api/v1/')) return webhookApi(backend, request, path);
  return file(backend, path === '/admin' || path === '/admin/' ? '/index.html' : path);
}
