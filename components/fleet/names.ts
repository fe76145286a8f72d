import type { FleetWebhook } from '../../utils/fleet/fleet.ts';
import { numberText } from '../../utils/language/counted.ts';
import { listed } from '../../utils/language/listed.ts';
import { sentence } from '../../utils/language/sentence.ts';

/** Characters of a name, and topics of a list: what is longer is told whole in the webhook's detail only. */
const MOST = 200;
const MOST_TOPICS = 12;

/** What turns the direction of the text around it. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text as it is shown within others: on one line, not too long, '' where there is nothing to see of it. */
export function shown(text: string): string {
  const start = text
    .slice(0, 2 * MOST + 2)
    .replace(turning, '')
    .replaceAll(/\s/g, ' ')
    .trim();
  if (!/[^\p{C}\p{Z}\p{M}]/u.test(start)) return '';
  const characters = [...start];
  return characters.length > MOST ? `${characters.slice(0, MOST).join('')}…` : start;
}

/** A webhook's name; not each has one. */
export function webhookName({ webhook }: Pick<FleetWebhook, 'webhook'>): string {
  return shown(webhook.name ?? '') || sentence('fleet_unnamed');
}

/** A place's name; the organization's own may not be known. */
export function placeName({ place }: Pick<FleetWebhook, 'place'>): string {
  return shown(place.name) || (place.scope === 'org' ? sentence('fleet_organization') : place.id);
}

/** Topics as a list, as many of them as a person reads. */
export function topicList(topics: readonly string[]): string {
  const first = topics.slice(0, MOST_TOPICS).map(shown);
  const others = topics.length - first.length;
  const list = listed(first);
  return others > 0 ? sentence('fleet_topics_more', { topics: list, count: numberText(others) }) : list;
}
