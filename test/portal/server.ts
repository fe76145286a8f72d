import { buildPortal } from './build-portal.ts';
import { type Addresses, addressesAt } from './server/addresses.ts';
import { AuthorizationServer } from './server/authorization-server.ts';
import { DeliveryLog } from './server/delivery-log.ts';
import { type Call, Calls } from './server/fleet-api.ts';
import { type Backend, handleRequest } from './server/handle-request.ts';
import { loadFiles } from './server/load-files.ts';
import { type Received, ReceivedLog } from './server/received.ts';
import { selfSignedCertificate } from './server/self-signed-certificate.ts';
import { serve } from './server/serve.ts';
import { Troubles } from './server/trouble.ts';
import { WebhookLists } from './server/webhook-lists.ts';

export { buildPortal } from './build-portal.ts';
export type { Received } from './server/received.ts';

/** A running practice portal with its built-in servers. */
export interface Portal extends Addresses {
  /** Such as `http://localhost:8750`; the portal is at `/admin/?org_id=<uuid>#!org`. */
  readonly origin: string;
  /** Answers a request for any origin from the same code and state. */
  handle(request: Request): Promise<Response>;
  /** What the receiver and the HTTP Event Collector got, oldest first, refused ones included. */
  deliveries(): readonly Received[];
  /** What a session asked of the API, but for the portal's own page. */
  calls(session: string): readonly Call[];
  close(): Promise<void>;
}

export const DEFAULT_PORT = 8750;

/** The https server's port is this much higher. */
const SECURE_OFFSET = 100;

/** Builds the client if need be and serves it. Port 0 takes free ones. Rejects when the port, or that 100 above it for https, is taken. */
export async function startPortal({ port = DEFAULT_PORT }: { port?: number } = {}): Promise<Portal> {
  const files = await loadFiles(await buildPortal());
  const [received, tokens, sent] = [new ReceivedLog(), new AuthorizationServer(), new DeliveryLog()];
  const ready = Promise.withResolvers<Backend>();
  const plain = await serve(ready.promise, port);
  const secure = await serve(
    ready.promise,
    port === 0 ? 0 : port + SECURE_OFFSET,
    selfSignedCertificate('localhost'),
  ).catch(async error => {
    await plain.close();
    throw error;
  });
  const addresses = addressesAt(plain.origin, secure.origin);
  const lists = new WebhookLists(addresses);
  const backend: Backend = {
    files,
    received,
    tokens,
    sent,
    lists,
    troubles: new Troubles(),
    calls: new Calls(),
  };
  ready.resolve(backend);
  return {
    ...addresses,
    origin: plain.origin,
    handle: request => handleRequest(backend, request),
    deliveries: () => received.all(),
    calls: session => backend.calls.of(session),
    close: async () => {
      await Promise.all([plain.close(), secure.close()]);
    },
  };
}
