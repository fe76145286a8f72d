import { type DeliveryActions, deliveryActionsFor } from './delivery-actions.ts';
import { formOf, newForm, webhookOf } from './form.ts';
import type { Options } from './options.ts';
import { parseRoute, type Route, routeKey } from './route.ts';
import { listAddress, send } from './send.ts';
import { changeState, readState } from './store.ts';
import type { Form, Webhook } from './webhook.ts';

/** What a person can do on the page. Failed requests reject. */
export interface Actions extends DeliveryActions {
  load(): Promise<void>;
  add(): void;
  edit(id: string): void;
  close(): void;
  save(): Promise<void>;
  rename(id: string, name: string): Promise<void>;
  remove(id: string): Promise<void>;
}

/** The actions of one route. `load` is to be called once when the route is entered. */
export function actionsFor(route: Route, options: Options): Actions {
  const address = listAddress(route);
  const key = routeKey(route);
  const find = (id: string) => readState().webhooks.find(webhook => webhook.id === id);
  const list = async (method: string, path: string, body?: unknown) => {
    if (!address) return;
    const answer = await send(`${address}${path}`, options.session, method, body);
    const webhooks: Webhook[] = Array.isArray(answer) ? answer : [];
    if (routeKey(parseRoute(location.hash)) === key) changeState(() => ({ webhooks, loadedRoute: key }));
  };
  const open = (form: Form, mode: 'add' | 'edit') =>
    changeState(() => ({ open: true, form, opened: form, mode, eventChoice: null }));
  return {
    load: async () => (address ? list('GET', '') : changeState(() => ({ loadedRoute: key }))),
    add: () => open(newForm(options), 'add'),
    edit: id => {
      const webhook = find(id);
      if (webhook) open(formOf(webhook, options), 'edit');
    },
    close: () => changeState(() => ({ open: false })),
    save: async () => {
      const { open, form, mode } = readState();
      if (!open) return;
      changeState(({ saves }) => ({ open: false, saves: saves + 1 }));
      await list(mode === 'add' ? 'POST' : 'PUT', mode === 'add' ? '' : `/${form.id}`, webhookOf(form));
    },
    rename: async (id, name) => {
      const webhook = find(id);
      if (!webhook || webhook.name === name) return;
      changeState(({ saves }) => ({ saves: saves + 1 }));
      await list('PUT', `/${id}`, { ...webhook, name });
    },
    remove: id => {
      changeState(({ open, form }) => ({ open: open && form.id !== id }));
      return list('DELETE', `/${id}`);
    },
    ...deliveryActionsFor(route, options),
  };
}
