import { formOf, newForm, webhookOf } from './form.ts';
import type { Options } from './options.ts';
import { parseRoute, type Route, routeKey } from './route.ts';
import { changeState, readState } from './store.ts';
import type { Webhook } from './webhook.ts';

/** What a person can do on the page. Failed requests reject. */
export interface Actions {
  load(): Promise<void>;
  add(): void;
  edit(id: string): void;
  close(): void;
  save(): Promise<void>;
  rename(id: string, name: string): Promise<void>;
  remove(id: string): Promise<void>;
  ping(id: string): Promise<void>;
}

function listAddress(route: Route): string | null {
  const orgId = new URLSearchParams(location.search).get('org_id') ?? 'unknown';
  if (route.page === 'org') return `/api/v1/orgs/${orgId}/webhooks`;
  return route.siteId ? `/api/v1/sites/${route.siteId}/webhooks` : null;
}

async function send(address: string, session: string, method: string, body?: unknown): Promise<unknown> {
  changeState(({ pending }) => ({ pending: pending + 1 }));
  try {
    const answer = await fetch(address, {
      method,
      headers: {
        'X-Practice-Session': session,
        // WebDriver BiDi does not hand a request's body to an intercepting test in every browser, so it travels here.
        ...(body === undefined ? {} : { 'X-Practice-Body': encodeURIComponent(JSON.stringify(body)) }),
      },
    });
    if (!answer.ok) throw new Error(`${method} ${address} gave ${answer.status}`);
    return await answer.json();
  } finally {
    changeState(({ pending }) => ({ pending: pending - 1 }));
  }
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
  return {
    load: async () => (address ? list('GET', '') : changeState(() => ({ loadedRoute: key }))),
    add: () => changeState(() => ({ open: true, form: newForm(options), mode: 'add' })),
    edit: id => {
      const webhook = find(id);
      if (webhook) changeState(() => ({ open: true, form: formOf(webhook, options), mode: 'edit' }));
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
    remove: id => list('DELETE', `/${id}`),
    ping: async id => {
      if (!address) return;
      const outcome = await send(`${address}/${id}/ping`, options.session, 'POST');
      changeState(() => ({ pinged: `${find(id)?.name ?? id}: ${JSON.stringify(outcome)}` }));
    },
  };
}
