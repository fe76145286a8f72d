import type { Fleet, FleetPlace, FleetWebhook } from '../../../utils/fleet/fleet.ts';
import { readWebhook } from '../../../utils/fleet/read-webhook.ts';

/** A place by its id: `org`, or a site. */
export const placeOf = (id: string): FleetPlace => ({
  scope: id === 'org' ? 'org' : 'site',
  id,
  name: `Name of ${id}`,
});

/** What is read of a webhook of the API; its id is given, or made of its place. */
export async function readAt(at: string, webhook: object): Promise<FleetWebhook> {
  const read = await readWebhook({ id: `${at}-1`, ...webhook }, placeOf(at), 'key');
  if (!read) throw new Error('The webhook has no id.');
  return read;
}

/** A fleet of webhooks as the API gives them, by place. */
export async function fleetOf(places: Readonly<Record<string, readonly object[]>>): Promise<Fleet> {
  const read = Object.entries(places).map(async ([at, webhooks]) => ({
    state: 'read' as const,
    place: placeOf(at),
    at: 0,
    unreadable: 0,
    webhooks: await Promise.all(
      webhooks.map((each, index) => readAt(at, { id: `${at}-${index + 1}`, ...each })),
    ),
  }));
  return { orgId: 'org', apiHost: 'api.mist.com', places: await Promise.all(read) };
}
