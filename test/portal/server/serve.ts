import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { buffer } from 'node:stream/consumers';
import { type Backend, handleRequest } from './handle-request.ts';
import { isDelivery, receive } from './receive.ts';
import type { KeyAndCertificate } from './self-signed-certificate.ts';

/** A listening server. */
export interface Served {
  /** Such as `http://localhost:8750`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Headers of a saved form travel in one header line, and it may be large. */
const HEADER_BYTES = 1024 * 1024;

function pairs(rawHeaders: readonly string[]): [string, string][] {
  return rawHeaders.flatMap((name, at) =>
    at % 2 === 0 ? [[name, rawHeaders[at + 1] ?? ''] satisfies [string, string]] : [],
  );
}

async function respond(backend: Backend, incoming: IncomingMessage): Promise<Response> {
  const body = await buffer(incoming);
  const { url: target = '/', method = 'GET', rawHeaders } = incoming;
  const headers = pairs(rawHeaders);
  // Deliveries are kept as they came, before Request changes the names' letter case.
  if (isDelivery(target) && method !== 'GET')
    return receive({ method, target, headers, body }, backend.received, backend.tokens);
  const hasBody = method !== 'GET' && method !== 'HEAD' && body.length > 0;
  return handleRequest(
    backend,
    new Request(new URL(target, 'http://localhost'), {
      method,
      headers,
      ...(hasBody ? { body: new Uint8Array(body) } : {}),
    }),
  );
}

async function answer(
  backend: Promise<Backend>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const response = await respond(await backend, incoming);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

/**
 * Serves a backend at localhost, over https where a key and certificate are given; port 0 takes a free one. The backend may come
 * later, as it needs the addresses; requests wait for it. Rejects when the port is taken.
 */
export function serve(backend: Promise<Backend>, port: number, secure?: KeyAndCertificate): Promise<Served> {
  const onRequest: RequestListener = (incoming, outgoing) => {
    answer(backend, incoming, outgoing).catch(error => {
      outgoing.writeHead(500);
      outgoing.end(String(error));
    });
  };
  const server = secure
    ? createSecureServer({ ...secure, maxHeaderSize: HEADER_BYTES }, onRequest)
    : createServer({ maxHeaderSize: HEADER_BYTES }, onRequest);
  const close = () =>
    new Promise<void>((resolve, reject) => {
      server.close(error => (error ? reject(error) : resolve()));
      server.closeAllConnections();
    });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      resolve({ origin: `${secure ? 'https' : 'http'}://localhost:${taken}`, close });
    });
  });
}
