import type { FleetView } from '../../components/fleet/fleet-view.ts';
import type { FleetPlace } from '../../utils/fleet/fleet.ts';
import { readingKey } from '../../utils/fleet/read-webhook.ts';
import type { Rotation } from '../../utils/fleet/rotation.ts';
import { pause } from '../../utils/portal/api/ask.ts';
import type { Organization } from '../../utils/portal/api/fleet-port.ts';
import { FleetReading } from '../../utils/portal/api/read-fleet.ts';
import { createFleetHealth, type FleetHealth } from './fleet-health.ts';
import { type FleetTab, findTab, reachTab } from './fleet-tab.ts';
import { type Held, held } from './held.ts';

/** What the Fleet page shows and can have done; it lives as long as the workspace's page, in memory only. */
export interface FleetSession {
  readonly view: () => FleetView;
  readonly follow: (changed: () => void) => () => void;
  /** Reads what is not read yet; reaches the tab anew where it is gone. */
  readonly goOn: () => void;
  readonly stop: (why: 'paused' | 'cancelled') => void;
  readonly again: (place: FleetPlace) => void;
  readonly health: FleetHealth;
  /** Whose secrets are being renewed. */
  readonly rotation: Held<Rotation | null>;
}

/** How often what is read is shown anew, in milliseconds: each time costs as much as there are webhooks. */
const SHOW_EVERY = 100;

/** Binds the page to a tab of the portal, and asks there how many sites the organization has. */
export function createFleetSession(tabId: number | null): FleetSession {
  const { value, set: show, follow } = held<FleetView>({ kind: tabId === null ? 'no-tab' : 'reaching' });
  let tab: FleetTab | null = null;
  let finding: Promise<FleetTab | null> | null = null;
  let reading: FleetReading | null = null;
  let organization: Organization | null = null;
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
  const withTab = async <Result>(step: (reading: FleetReading) => Promise<Result>) => {
    if (!reading || !organization || tabId === null) return null;
    if (!tab || tab.gone.aborted) {
      // Whoever asks meanwhile waits for the same one.
      finding ??= findTab(organization.orgId, tabId).finally(() => {
        finding = null;
      });
      const found = await finding;
      if (found && found !== tab) use(found);
    }
    return step(reading);
  };
  if (tabId !== null) void begin();
  return {
    view: value,
    follow,
    goOn: () => void withTab(each => each.goOn()),
    stop: why => reading?.stop(why),
    health: createFleetHealth((request, signal) => withTab(each => each.askBeside(request, signal))),
    rotation: held<Rotation | null>(null),
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
