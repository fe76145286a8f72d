import type { Webhook } from '../templates/webhook.ts';
import { topics as knownTopics } from '../webhook/topics.ts';
import { type Fleet, type FleetPlace, type FleetWebhook, typeOf, webhooksOf } from './fleet.ts';

/** Two webhooks that deliver the same events to the same receiver. */
export interface Double {
  /** By ascending id. */
  readonly webhooks: readonly [FleetWebhook, FleetWebhook];
  /** What arrives twice, sorted. */
  readonly topics: readonly string[];
  /** `possible` where rules or asset filters decide, or nothing is known of the topics. */
  readonly certainty: 'certain' | 'possible';
}

/** A webhook that delivers, and the topics of which each event is delivered. */
interface Sender {
  readonly at: FleetWebhook;
  /** At its own place. */
  readonly own: readonly string[];
  /** At another place: an organization's at its sites. */
  readonly beyond: readonly string[];
}

const byKey = new Map(knownTopics.map(topic => [topic.key, topic]));
/** A site's entry of a raw topic overrides the organization's, and a place has one only. */
const isRaw = (topic: string) => byKey.get(topic)?.raw === true;
/** An organization's webhook gets the infrastructure's topics from its sites; a topic that is not known may be one. */
const comesFromSites = (topic: string) => byKey.get(topic)?.org !== false;

/**
 * All double deliveries: two enabled webhooks of one type and one receiver with a common topic, both of one place, or one
 * of the organization and one of a site. Two sites never double each other, raw topics are never double.
 */
export function doublesOf(webhooks: readonly FleetWebhook[]): Double[] {
  const common = commonTopics();
  const doubles: Double[] = [];
  const pair = (a: Sender, b: Sender, topics: readonly string[]) => {
    if (topics.length === 0 || a.at.id === b.at.id) return;
    const isCertain =
      [a, b].every(({ at }) => !isFiltered(at.webhook)) && topics.some(each => byKey.has(each));
    doubles.push({
      webhooks: a.at.id < b.at.id ? [a.at, b.at] : [b.at, a.at],
      topics,
      certainty: isCertain ? 'certain' : 'possible',
    });
  };
  for (const senders of Map.groupBy(sendersOf(webhooks), ({ at }) => receiverKey(at)).values()) {
    if (senders.length === 1) continue;
    const { org = [], site = [] } = Object.groupBy(senders, ({ at }) => at.place.scope);
    for (const own of [org, ...Map.groupBy(site, ({ at }) => at.place.id).values()]) {
      for (const [index, a] of own.entries()) {
        for (const b of own.slice(index + 1)) pair(a, b, common(a.own, b.own));
      }
    }
    for (const a of org) for (const b of site) pair(a, b, common(a.beyond, b.own));
  }
  return doubles;
}

function sendersOf(webhooks: readonly FleetWebhook[]): Sender[] {
  const unique = sharedLists();
  return webhooks
    .filter(({ webhook, receiver }) => isEnabled(webhook) && receiver !== '')
    .map(at => {
      const own = unique((at.webhook.topics ?? []).filter(topic => !isRaw(topic)));
      return { at, own, beyond: at.place.scope === 'org' ? unique(own.filter(comesFromSites)) : [] };
    });
}

/** The same list for the same topics, so that what comes of it is found again. */
function sharedLists(): (topics: readonly string[]) => readonly string[] {
  const lists = new Map<string, readonly string[]>();
  return topics => {
    const sorted = [...new Set(topics)].sort();
    const key = sorted.join();
    const list = lists.get(key) ?? sorted;
    lists.set(key, list);
    return list;
  };
}

/** What two lists have in common, found once for the lists of one fleet. */
function commonTopics(): (a: readonly string[], b: readonly string[]) => readonly string[] {
  const known = new Map<readonly string[], Map<readonly string[], readonly string[]>>();
  return (a, b) => {
    const ofA = known.get(a) ?? new Map<readonly string[], readonly string[]>();
    known.set(a, ofA);
    const common = ofA.get(b) ?? a.filter(topic => b.includes(topic));
    ofA.set(b, common);
    return common;
  };
}

/** Whether Mist delivers for a webhook; it does unless that is switched off. */
export function isEnabled({ enabled }: Webhook): boolean {
  return enabled !== false;
}

/** The same text for webhooks of one type and one receiver. */
function receiverKey(at: FleetWebhook): string {
  return `${typeOf(at)} ${at.receiver}`;
}

/** Whether more than the topics decides which events are delivered. */
function isFiltered({ rules, default_action, assetfilter_ids }: Webhook): boolean {
  const hasRules = Array.isArray(rules) ? rules.length > 0 : (rules ?? undefined) !== undefined;
  return hasRules || default_action === 'block' || (assetfilter_ids ?? []).length > 0;
}

/** What would no longer arrive at a receiver, and from where. */
export interface Loss {
  /** Sorted. */
  readonly topics: readonly string[];
  readonly places: readonly FleetPlace[];
}

/**
 * What a webhook's receiver would no longer get if the webhook were disabled: by place, what no other webhook brings it
 * from there. Events of the organization itself, such as those of its administrators, come from no site's webhook. A site
 * that is not read may have one that is not known.
 */
export function lossesWithout(webhook: FleetWebhook, fleet: Fleet): Loss[] {
  const senders = sendersOf(webhooksOf(fleet).filter(each => receiverKey(each) === receiverKey(webhook)));
  const gone = senders.find(({ at }) => at.id === webhook.id);
  if (!gone) return [];
  const others = senders.filter(({ at }) => at.id !== webhook.id);
  const ofPlace = Map.groupBy(others, ({ at }) => at.place.id);
  const fromOrg = others.flatMap(each => each.beyond);
  const losses = new Map<string, { topics: string[]; places: FleetPlace[] }>();
  const affected = webhook.place.scope === 'org' ? fleet.places.map(({ place }) => place) : [webhook.place];
  for (const place of affected) {
    const left = new Set([...(ofPlace.get(place.id) ?? []).flatMap(each => each.own), ...fromOrg]);
    const had = place.id === webhook.place.id ? gone.own : gone.beyond;
    const topics = had.filter(topic => !left.has(topic));
    const loss = losses.get(topics.join()) ?? { topics, places: [] };
    losses.set(topics.join(), loss);
    loss.places.push(place);
  }
  losses.delete('');
  return [...losses.values()];
}
