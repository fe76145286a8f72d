import { browser } from 'wxt/browser';
import type { FleetAnswer, FleetRequest } from '../../utils/portal/api/fleet-page.ts';
import {
  FLEET_PORT,
  fromTabSchema,
  type Organization,
  type ToTab,
} from '../../utils/portal/api/fleet-port.ts';

/** A tab of the portal that answers the Fleet page. */
export interface FleetTab {
  readonly organization: Organization | null;
  /** Rejects once the tab is gone. */
  readonly ask: (request: FleetRequest) => Promise<FleetAnswer>;
  /** Aborts once the tab is gone, or shows another page. */
  readonly gone: AbortSignal;
  readonly leave: () => void;
}

/** Reaches a tab of the portal; null where there is none of this id, or the browser keeps it from us. */
export async function reachTab(tabId: number): Promise<FleetTab | null> {
  // Where another Fleet page reads through this tab, a second script would end its reading.
  const there = await connect(tabId);
  if (there) return there;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/fleet.js'] });
  } catch {
    return null;
  }
  return connect(tabId);
}

/** Connects to our script in a tab; null where there is none. */
async function connect(tabId: number): Promise<FleetTab | null> {
  const port = browser.tabs.connect(tabId, { name: FLEET_PORT, frameId: 0 });
  const gone = new AbortController();
  const waiting = new Map<number, PromiseWithResolvers<FleetAnswer>>();
  const hello = Promise.withResolvers<Pick<FleetTab, 'organization'> | null>();
  port.onMessage.addListener(message => {
    const parsed = fromTabSchema().safeParse(message);
    if (!parsed.success) return;
    if ('organization' in parsed.data) return hello.resolve(parsed.data);
    const { id, answer } = parsed.data;
    waiting.get(id)?.resolve(answer);
    waiting.delete(id);
  });
  port.onDisconnect.addListener(() => {
    // Chromium logs what nobody read.
    void browser.runtime.lastError;
    gone.abort();
    hello.resolve(null);
    for (const { reject } of waiting.values()) reject(new Error('The tab is gone.'));
  });
  let last = 0;
  const greeting = await hello.promise;
  return (
    greeting && {
      ...greeting,
      gone: gone.signal,
      leave: () => port.disconnect(),
      ask(request) {
        if (gone.signal.aborted) return Promise.reject(new Error('The tab is gone.'));
        last += 1;
        const answer = Promise.withResolvers<FleetAnswer>();
        waiting.set(last, answer);
        port.postMessage({ id: last, request } satisfies ToTab);
        return answer.promise;
      },
    }
  );
}

/** A tab that shows an organization: one of this id if it does, else another one of the portal. */
export async function findTab(orgId: string, tabId: number): Promise<FleetTab | null> {
  const matches = browser.runtime.getManifest().host_permissions ?? [];
  const tabs = await browser.tabs.query({ url: matches });
  const others = tabs.filter(({ id, url }) => id !== tabId && url?.includes(orgId)).map(({ id }) => id);
  for (const id of [tabId, ...others]) {
    const tab = id === undefined ? null : await reachTab(id);
    if (tab?.organization?.orgId === orgId) return tab;
    tab?.leave();
  }
  return null;
}
