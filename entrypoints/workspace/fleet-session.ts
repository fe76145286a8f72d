import type { Deliveries, FleetView } from '../../components/fleet/fleet-view.ts';
import type { FleetPlace, FleetWebhook } from '../../utils/fleet/fleet.ts';
import { readingKey } from '../../utils/fleet/read-webhook.ts';
import { pause } from '../../utils/portal/api/ask.ts';
import type { Organization } from '../../utils/portal/api/fleet-port.ts';
import { FleetReading } from '../../utils/portal/api/read-fleet.ts';
import { type FleetTab, findTab, reachTab } from './fleet-tab.ts';

/** What the Fleet page shows and can have done; it lives as long as the workspace's page, in memory only. */
export interface FleetSession {
  readonly view: () => FleetView;
  readonly follow: (changed: () => void) => () => void;
  /** Reads what is not read yet; reaches the tab anew where it is gone. */
  readonly goOn: () => void;
  readonly stop: (why: 'paused' | 'cancelled') => void;
  readonly again: (place: FleetPlace) => void;
  readonly deliveries: (webhook: FleetWebhook) => Promise<Deliveries>;
}

/** How often what is read is shown anew, in milliseconds: each time costs as much as there are webhooks. */
const SHOW_EVERY = 100;

/** Binds the page to a tab of the portal, and asks there how many sites the organization has. */
export function createFleetSession(tabId: number | null): FleetSession {
  let view: FleetView = { kind: tabId === null ? 'no-tab' : 'reaching' };
  let tab: FleetTab | null = null;
  let reading: FleetReading | null = null;
  let organization: Organization | null = null;
  const listeners = new Set<() => void>();
  const show = (next: FleetView) => {
    view = next;
    for (const listener of listeners) listener();
  };
  const showReading = () => {
    if (reading && organization) show({ kind: 'reading', portal: organization.portal, ...reading.state() });
  };
  const showSoon = lately(showReading, SHOW_EVERY);
  const use = (found: FleetTab) => {
    tab = found;
    found.gone.addEventListener('abort', () => reading?.stop('tab-gone'));
  };
  const begin = async () => {
    const found = tabId === null ? null : await reachTab(tabId);
    organization = found?.organization ?? null;
    if (!found || !organization) return show({ kind: found ? 'no-organization' : 'no-tab' });
    use(found);
    reading = new FleetReading(
      { ...organization, key: readingKey() },
      {
        ask: request => tab?.ask(request) ?? Promise.reject(new Error('There is no tab.')),
        pause,
        now: Date.now,
        changed: showSoon,
      },
    );
    await reading.look();
  };
  const withTab = async (step: (reading: FleetReading) => Promise<void>) => {
    if (!reading || !organization || tabId === null) return;
    if (!tab || tab.gone.aborted) {
      const found = await findTab(organization.orgId, tabId);
      if (found) use(found);
    }
    await step(reading);
  };
  if (tabId !== null) void begin();
  return {
    view: () => view,
    follow(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    goOn: () => void withTab(each => each.goOn()),
    stop: why => reading?.stop(why),
    async deliveries(webhook) {
      const [day = null, week = null] = await Promise.all(
        (['1d', '1w'] as const).map(duration => reading?.counts(webhook, duration)),
      );
      return { day, week };
    },
    again: place => void withTab(each => each.again(place)),
  };
}

/** Calls at once, and then as often as once in so many milliseconds; never misses the last time. */
function lately(act: () => void, milliseconds: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDue = false;
  const run = () => {
    timer = undefined;
    if (!isDue) return;
    isDue = false;
    timer = setTimeout(run, milliseconds);
    act();
  };
  return () => {
    isDue = true;
    if (timer === undefined) run();
  };
}
