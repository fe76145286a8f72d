import { inAutomation } from './receivers/automation.ts';
import { atClouds } from './receivers/clouds.ts';
import { inLogStores } from './receivers/log-stores.ts';
import { ownServers } from './receivers/own-servers.ts';
import type { Receiver } from './receivers/row.ts';
import { withTokens } from './receivers/tokens.ts';

export type { Receiver } from './receivers/row.ts';

/** Webhooks for receivers as they are run, each right as it is. */
export const realReceivers: readonly Receiver[] = [
  ...atClouds,
  ...inAutomation,
  ...inLogStores,
  ...ownServers,
  ...withTokens,
];
