import type { Addresses } from './addresses.ts';
import { fleetWebhooks } from './practice-fleet.ts';
import { seedWebhooks } from './seed-webhooks.ts';

/** A stored webhook: an id and whatever else the portal saved, unchecked as at Mist. */
export type StoredWebhook = Record<string, unknown>;

/** The webhooks of every session and scope, each list seeded when it is first asked for. Kept in memory only. */
export class WebhookLists {
  readonly #lists = new Map<string, StoredWebhook[]>();
  readonly #addresses: Addresses;

  constructor(addresses: Addresses) {
    this.#addresses = addresses;
  }

  /** `ways`: in how many ways each site of the session's organization has webhooks; null where it is the one of three webhooks. */
  list(session: string, scope: string, ways: number | null = null): readonly StoredWebhook[] {
    return this.#open(session, scope, ways);
  }

  /** The webhook of this id in any session's list of the scope. */
  find(scope: string, id: string): StoredWebhook | undefined {
    const lists = [...this.#lists].filter(([key]) => key.endsWith(` ${scope}`)).map(([, list]) => list);
    return lists.flat().find(webhook => webhook.id === id);
  }

  add(session: string, scope: string, webhook: StoredWebhook): void {
    this.#open(session, scope).push({ ...webhook, id: crypto.randomUUID() });
  }

  replace(session: string, scope: string, id: string, webhook: StoredWebhook): void {
    const list = this.#open(session, scope);
    const at = list.findIndex(stored => stored.id === id);
    if (at >= 0) list[at] = { ...webhook, id };
  }

  remove(session: string, scope: string, id: string): void {
    const list = this.#open(session, scope);
    const at = list.findIndex(stored => stored.id === id);
    if (at >= 0) list.splice(at, 1);
  }

  #open(session: string, scope: string, ways: number | null = null): StoredWebhook[] {
    const key = `${session} ${scope}`;
    const known = this.#lists.get(key);
    if (known) return known;
    const seeded = ways === null ? seedWebhooks(scope, this.#addresses) : fleetWebhooks(scope, ways);
    this.#lists.set(key, seeded);
    return seeded;
  }
}
