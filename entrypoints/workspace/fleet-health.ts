import type { FleetWebhook } from '../../utils/fleet/fleet.ts';
import type { LoggedDelivery } from '../../utils/fleet/health/delivery.ts';
import type { Asked } from '../../utils/fleet/health/health.ts';
import type { FleetAnswer, FleetRequest } from '../../utils/portal/api/fleet-page.ts';
import { readDeliveryToVerify, readHealth } from '../../utils/portal/api/read-health.ts';
import { held } from './held.ts';

/** How the deliveries of chosen webhooks went, by the webhook's id; in memory only. */
export interface FleetHealth {
  readonly asked: () => ReadonlyMap<string, Asked>;
  readonly follow: (changed: () => void) => () => void;
  /** Asks anew for each of them. */
  readonly ask: (webhooks: readonly FleetWebhook[]) => Promise<void>;
  /** Asks for no further one; those without an answer are as before. */
  readonly stop: () => void;
  /** A delivery as Verify reads it, the newest one where it is null; null where Mist does not say. It is not kept here. */
  readonly toVerify: (webhook: FleetWebhook, delivery: LoggedDelivery | null) => Promise<string | null>;
}

/** How many webhooks are asked for at a time. */
const AT_A_TIME = 4;

/** Asks as `ask` does, which gives null where Mist does not say. */
export function createFleetHealth(
  ask: (request: FleetRequest, signal: AbortSignal) => Promise<FleetAnswer | null>,
): FleetHealth {
  const asked = held<ReadonlyMap<string, Asked>>(new Map());
  let running = new AbortController();
  const put = (changes: readonly (readonly [string, Asked | undefined])[]) => {
    const next = new Map(asked.value());
    for (const [id, value] of changes) {
      if (value) next.set(id, value);
      else next.delete(id);
    }
    asked.set(next);
  };
  return {
    asked: asked.value,
    follow: asked.follow,
    async ask(webhooks) {
      const { signal } = running;
      const before = asked.value();
      const open = webhooks.filter(({ id }) => before.get(id) !== 'asking');
      const waiting = new Set(open.map(({ id }) => id));
      put([...waiting].map(id => [id, 'asking']));
      signal.addEventListener('abort', () => put([...waiting].map(id => [id, before.get(id)])));
      const work = async () => {
        for (let at = open.shift(); at && !signal.aborted; at = open.shift()) {
          const health = await readHealth(at, request => ask(request, signal), Date.now());
          if (signal.aborted) return;
          waiting.delete(at.id);
          put([[at.id, health ?? 'unknown']]);
        }
      };
      await Promise.all(Array.from({ length: AT_A_TIME }, work));
    },
    stop() {
      running.abort();
      running = new AbortController();
    },
    toVerify: (at, delivery) =>
      readDeliveryToVerify(at, delivery, request => ask(request, new AbortController().signal), Date.now()),
  };
}
