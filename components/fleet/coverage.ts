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
export interface HostCoverage {
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
      topics: new Map(
        topicsOf(members).map(topic => [topic, coverage(members, topic, pairs.get(`${host} ${topic}`))]),
      ),
    }))
    .sort((a, b) => b.webhooks - a.webhooks || (a.host < b.host ? -1 : 1));
}

function coverage(members: readonly FleetWebhook[], topic: string, doubles = 0): Coverage {
  const bringing = members.filter(({ webhook }) => webhook.topics?.includes(topic));
  const sites = bringing.filter(({ place }) => place.scope === 'site').map(({ place }) => place.id);
  return {
    fromOrganization: bringing.some(({ place }) => place.scope === 'org'),
    sites: new Set(sites).size,
    doubles,
  };
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
