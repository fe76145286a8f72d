import { type Double, isEnabled } from '../../utils/fleet/doubles.ts';
import type { FleetWebhook } from '../../utils/fleet/fleet.ts';

/** From where a topic reaches a host. */
export interface Coverage {
  /** Whether a webhook of the organization brings it, from all its sites. */
  readonly fromOrganization: boolean;
  /** How many sites have a webhook of their own that brings it. */
  readonly sites: number;
  /** How many pairs of webhooks bring it twice. */
  readonly doubles: number;
}

/** A host that receives, and what reaches it. */
interface HostCoverage {
  readonly host: string;
  /** Enabled webhooks. */
  readonly webhooks: number;
  /** By topic. */
  readonly topics: ReadonlyMap<string, Coverage>;
}

/** What reaches each host from where, the host with the most webhooks first. Webhooks that are disabled bring nothing. */
export function coverageOf(
  webhooks: readonly FleetWebhook[],
  doubles: readonly Double[],
): readonly HostCoverage[] {
  const pairs = new Map<string, number>();
  for (const { webhooks: pair, topics } of doubles) {
    for (const topic of topics) {
      const key = `${hostOf(pair[0])} ${topic}`;
      pairs.set(key, (pairs.get(key) ?? 0) + 1);
    }
  }
  const enabled = webhooks.filter(({ webhook }) => isEnabled(webhook));
  return [...Map.groupBy(enabled, hostOf)]
    .map(([host, members]) => ({
      host,
      webhooks: members.length,
      topics: coverageByTopic(members, topic => pairs.get(`${host} ${topic}`) ?? 0),
    }))
    .sort((a, b) => b.webhooks - a.webhooks || (a.host < b.host ? -1 : 1));
}

function coverageByTopic(
  members: readonly FleetWebhook[],
  doublesOf: (topic: string) => number,
): ReadonlyMap<string, Coverage> {
  const brought = members.flatMap(
    ({ webhook, place }) => webhook.topics?.map(topic => ({ topic, place })) ?? [],
  );
  return new Map(
    [...Map.groupBy(brought, ({ topic }) => topic)].map(([topic, each]) => {
      const places = each.map(({ place }) => place);
      const sites = places.filter(({ scope }) => scope === 'site').map(({ id }) => id);
      const fromOrganization = places.some(({ scope }) => scope === 'org');
      return [topic, { fromOrganization, sites: new Set(sites).size, doubles: doublesOf(topic) }];
    }),
  );
}

/** All topics of webhooks, sorted. */
export function topicsOf(webhooks: readonly FleetWebhook[]): string[] {
  return [...new Set(webhooks.flatMap(({ webhook }) => webhook.topics ?? []))].sort();
}

/** The host and port of a webhook's URL in lower case, the default port left out; '' where it has none. */
export function hostOf({ webhook }: FleetWebhook): string {
  // A variable in it stands for a credential, which no host has.
  const url = webhook.url ?? '';
  return URL.canParse(url) ? new URL(url).host : '';
}
