import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { buildPortal } from './build-portal.ts';
import { type Backend, handleRequest } from './server/handle-request.ts';
import { loadFiles } from './server/load-files.ts';
import { type Received, ReceivedLog } from './server/received.ts';
import { WebhookLists } from './server/webhook-lists.ts';

export { buildPortal } from './build-portal.ts';
export type { Received } from './server/received.ts';

/** A running practice portal. */
export interface Portal {
  /** Such as `http://localhost:8750`; the portal is at `/admin/?org_id=<uuid>#!org`. */
  readonly origin: string;
  /** The receiver's address; deliveries go to `<receiver>/in` or below. */
  readonly receiver: string;
  /** Answers a request for any origin from the same code and state. */
  handle(request: Request): Promise<Response>;
  /** What the receiver got, oldest first. */
  deliveries(): readonly Received[];
  close(): Promise<void>;
}

export const DEFAULT_PORT = 8750;

/** Headers of a saved form travel in one header line, and it may be large. */
const HEADER_BYTES = 1024 * 1024;

function pairs(rawHeaders: readonly string[]): [string, string][] {
  return rawHeaders.flatMap((name, at) =>
    at % 2 === 0 ? [[name, rawHeaders[at + 1] ?? ''] satisfies [string, string]] : [],
  );
}

async function answer(backend: Backend, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const body = await buffer(incoming);
  const target = incoming.url ?? '/';
  const method = incoming.method ?? 'GET';
  if (target.startsWith('/receiver/in')) {
    backend.received.add(method, target, pairs(incoming.rawHeaders), body);
    outgoing.end('received');
    return;
  }
  const hasBody = method !== 'GET' && method !== 'HEAD' && body.length > 0;
  const response = await handleRequest(
    backend,
    new Request(new URL(target, 'http://localhost'), {
      method,
      headers: pairs(incoming.rawHeaders),
      ...(hasBody ? { body: new Uint8Array(body) } : {}),
    }),
  );
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      const address: AddressInfo | string | null = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Builds the client if need be and serves it. Port 0 takes a free one. Rejects when the port is taken. */
export async function startPortal({ port = DEFAULT_PORT }: { port?: number } = {}): Promise<Portal> {
  const files = await loadFiles(await buildPortal());
  let backend: Backend | undefined;
  const server = createServer({ maxHeaderSize: HEADER_BYTES }, (incoming, outgoing) => {
    if (!backend) return;
    answer(backend, incoming, outgoing).catch(error => {
      outgoing.writeHead(500);
      outgoing.end(String(error));
    });
  });
  const origin = `http://localhost:${await listen(server, port)}`;
  const receiver = `${origin}/receiver`;
  const ready: Backend = { files, lists: new WebhookLists(receiver), received: new ReceivedLog() };
  backend = ready;
  return {
    origin,
    receiver,
    handle: request => handleRequest(ready, request),
    deliveries: () => ready.received.all(),
    close: () =>
      new Promise((resolve, reject) => {
        server.close(error => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
