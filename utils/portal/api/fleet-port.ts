import * as z from 'zod/mini';
import { lazily } from '../../templates/lazily.ts';
import { fleetAnswerSchema, fleetRequestSchema } from './fleet-page.ts';

/** The name of the port between the Fleet page and the portal's tab. */
export const FLEET_PORT = 'fleet';

/** The organization that a tab of the portal shows. */
const organizationSchema = lazily(() =>
  z.object({
    orgId: z.string(),
    apiHost: z.string(),
    /** '' where the page does not show it. */
    name: z.string(),
    /** The portal's address without its hash. */
    portal: z.string(),
  }),
);
export type Organization = z.infer<ReturnType<typeof organizationSchema>>;

/** What the tab says: first which organization it shows, then an answer to each request. */
export const fromTabSchema = lazily(() =>
  z.union([
    z.object({ organization: z.nullable(organizationSchema()) }),
    z.object({ id: z.number(), answer: fleetAnswerSchema() }),
  ]),
);
export type FromTab = z.infer<ReturnType<typeof fromTabSchema>>;

/** What the Fleet page asks of the tab. */
export const toTabSchema = lazily(() => z.object({ id: z.number(), request: fleetRequestSchema() }));
export type ToTab = z.infer<ReturnType<typeof toTabSchema>>;
