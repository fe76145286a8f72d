import { type FleetWebhook, typeOf } from './fleet.ts';

/** Webhooks whose secrets are being renewed; in memory only. */
export interface Rotation {
  /** Their ids. */
  readonly webhooks: ReadonlySet<string>;
  /** The new secret of each receiver, which one receiver's webhooks share. */
  readonly secrets: ReadonlyMap<string, string>;
}

/** The webhooks of one receiver, and its new secret. */
export interface RotationGroup {
  readonly receiver: string;
  /** As the first of them has it. */
  readonly url: string;
  readonly secret: string;
  readonly webhooks: readonly FleetWebhook[];
}

/** Whether Mist signs a webhook's deliveries: it does with a secret and HTTP Post only. */
export function isSigned(at: FleetWebhook): boolean {
  return typeOf(at) === 'http-post' && Boolean(at.webhook.secret) && at.receiver !== '';
}

/** A rotation with further webhooks, those that are signed. `makeSecret` makes one for each receiver that has none yet. */
export function withWebhooks(
  rotation: Rotation | null,
  added: readonly FleetWebhook[],
  makeSecret: () => string,
): Rotation {
  const webhooks = new Set(rotation?.webhooks);
  const secrets = new Map(rotation?.secrets);
  for (const { id, receiver } of added.filter(isSigned)) {
    webhooks.add(id);
    secrets.set(receiver, secrets.get(receiver) ?? makeSecret());
  }
  return { webhooks, secrets };
}

/** The webhooks of a rotation by their receiver, in the order in which they were read. */
export function rotationGroups(rotation: Rotation, read: readonly FleetWebhook[]): RotationGroup[] {
  const chosen = read.filter(({ id }) => rotation.webhooks.has(id));
  return [...Map.groupBy(chosen, each => each.receiver)].map(([receiver, webhooks]) => ({
    receiver,
    url: webhooks[0]?.webhook.url ?? '',
    secret: rotation.secrets.get(receiver) ?? '',
    webhooks,
  }));
}
