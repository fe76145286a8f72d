import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { deliver } from '../sender/deliver.ts';
import { pingBody } from '../sender/ping-body.ts';
import type { SenderWebhook } from '../sender/prepare-delivery.ts';
import type { ReceivedLog } from './received.ts';
import { receiverPage } from './receiver-page.ts';
import type { WebhookLists } from './webhook-lists.ts';

/** What the request handler works with. `files` is the folder of the built client. */
export interface Backend {
  readonly files: string;
  readonly lists: WebhookLists;
  readonly received: ReceivedLog;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const html = (text: string) => new Response(text, { headers: { 'content-type': TYPES['.html'] ?? '' } });
const notFound = () => new Response('Not found', { status: 404 });

async function file(backend: Backend, path: string): Promise<Response> {
  const type = TYPES[extname(path)];
  const inside = normalize(path);
  if (!type || inside.includes('..')) return notFound();
  try {
    return new Response(new Uint8Array(await readFile(join(backend.files, inside))), {
      headers: { 'content-type': type },
    });
  } catch {
    return notFound();
  }
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
export function handleRequest(backend: Backend, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const path = url.pathname;
  if (path.startsWith('/receiver/in')) return receive(backend, request, url);
  if (path === '/receiver/deliveries.json') return Promise.resolve(Response.json(backend.received.all()));
  if (path === '/receiver' || path === '/receiver/') return Promise.resolve(html(receiverPage));
  if (path.startsWith('/api/v1/')) return webhookApi(backend, request, path);
  if (path.startsWith('/portal-assets/')) return file(backend, path);
  if (path === '/admin' || path === '/admin/') return file(backend, '/index.html');
  return Promise.resolve(notFound());
}
