import type { AuthorizationServer } from './authorization-server.ts';
import type { ServedFile } from './load-files.ts';
import { isDelivery, receive } from './receive.ts';
import type { ReceivedLog } from './received.ts';
import { receiverPage } from './receiver-page.ts';
import { type Store, webhookApi } from './webhook-api.ts';

/** What the request handler works with. `files` is the built client by path. */
export interface Backend extends Store {
  readonly files: ReadonlyMap<string, ServedFile>;
  readonly received: ReceivedLog;
  readonly tokens: AuthorizationServer;
}

const html = (text: string) =>
  new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' } });

function file(backend: Backend, path: string): Response {
  const found = backend.files.get(path);
  return found
    ? new Response(found.bytes, { headers: { 'content-type': found.type } })
    : new Response('Not found', { status: 404 });
}

async function takeDelivery({ received, tokens }: Backend, request: Request, url: URL): Promise<Response> {
  const body = Buffer.from(await request.arrayBuffer());
  const target = url.pathname + url.search;
  return receive({ method: request.method, target, headers: [...request.headers], body }, received, tokens);
}

/** Answers any request of the portal or its built-in servers by path alone; the origin does not matter. */
export async function handleRequest(backend: Backend, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const path = url.pathname;
  if (path === '/services/collector/health') return Response.json({ text: 'HEC is healthy', code: 17 });
  if (isDelivery(path)) return takeDelivery(backend, request, url);
  if (path === '/receiver/deliveries.json') return Response.json(backend.received.all());
  if (path === '/receiver' || path === '/receiver/') return html(receiverPage);
  if (path === '/oauth2/token') return backend.tokens.answer(request);
  if (path.startsWith('/api/v1/')) return webhookApi(backend, request);
  return file(backend, path === '/admin' || path === '/admin/' ? '/index.html' : path);
}
