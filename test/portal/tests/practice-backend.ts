import { addressesAt } from '../server/addresses.ts';
import { AuthorizationServer } from '../server/authorization-server.ts';
import { DeliveryLog } from '../server/delivery-log.ts';
import { Calls } from '../server/fleet-api.ts';
import type { Backend } from '../server/handle-request.ts';
import { ReceivedLog } from '../server/received.ts';
import { Troubles } from '../server/trouble.ts';
import { WebhookLists } from '../server/webhook-lists.ts';

/** A backend of the practice portal without its client, its built-in servers at two origins. */
export function practiceBackend(origin: string, secureOrigin: string): Backend {
  return {
    files: new Map([['/index.html', { type: 'text/html', bytes: new TextEncoder().encode('portal') }]]),
    lists: new WebhookLists(addressesAt(origin, secureOrigin)),
    received: new ReceivedLog(),
    tokens: new AuthorizationServer(),
    sent: new DeliveryLog(),
    troubles: new Troubles(),
    calls: new Calls(),
  };
}
