import type { DeliveryRecord } from '../../sender/record-of.ts';
import type { Options } from './options.ts';
import type { Route } from './route.ts';
import { listAddress, send } from './send.ts';
import { changeState, readState } from './store.ts';

/** What a person can do with a webhook's deliveries. Failed requests reject. */
export interface DeliveryActions {
  ping(id: string): Promise<void>;
  /** Folds out the choice of a topic. */
  chooseEvent(id: string): Promise<void>;
  sendEvent(id: string, topic: string): Promise<void>;
  closeEvent(): void;
  showDeliveries(id: string): Promise<void>;
  closeDeliveries(): void;
}

function members(value: unknown, name: string): unknown[] {
  const list: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return Array.isArray(list) ? list : [];
}

function topicsOf(constants: unknown): string[] {
  const list: { key: unknown }[] = Array.isArray(constants) ? constants : [];
  return list.map(({ key }) => String(key));
}

function isRecord(value: unknown): value is DeliveryRecord {
  return typeof value === 'object' && value !== null && 'webhook_id' in value && 'req_payload' in value;
}

/** The actions of one route. */
export function deliveryActionsFor(route: Route, { session }: Options): DeliveryActions {
  const address = listAddress(route);
  const find = (id: string) => readState().webhooks.find(webhook => webhook.id === id);
  const trigger = async (id: string, action: string, body?: unknown) => {
    if (!address) return;
    const outcome = await send(`${address}/${id}/${action}`, session, 'POST', body);
    changeState(() => ({ pinged: `${find(id)?.name ?? id}: ${JSON.stringify(outcome)}` }));
  };
  return {
    ping: id => trigger(id, 'ping'),
    chooseEvent: async id => {
      const topics = topicsOf(await send('/api/v1/const/webhook_topics', session, 'GET'));
      const webhook = find(id);
      if (webhook) changeState(() => ({ eventChoice: { webhook, topics } }));
    },
    sendEvent: (id, topic) => trigger(id, 'practice-events', { topic }),
    closeEvent: () => changeState(() => ({ eventChoice: null })),
    showDeliveries: async id => {
      if (!address) return;
      const page = await send(`${address}/${id}/events/search`, session, 'GET');
      const records = members(page, 'results').filter(isRecord);
      const webhook = find(id);
      if (webhook) changeState(() => ({ deliveries: { webhook, records }, copied: '', eventChoice: null }));
    },
    closeDeliveries: () => changeState(() => ({ deliveries: null })),
  };
}
