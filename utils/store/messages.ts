import * as z from 'zod/mini';
import { lazily } from '../templates/lazily.ts';

/** What the parts of the extension say to each other. */
export const messageSchema = lazily(() =>
  z.discriminatedUnion('type', [
    /** Watcher → background: a webhook form is open on the sender's page. */
    z.object({ type: z.literal('assistant-wanted') }),
    /** Watcher → background: the person wants all webhooks of the organization on the sender's page. Answered with true. */
    z.object({ type: z.literal('fleet-wanted') }),
    /** Popup → assistant: answered with a `FormSeen`, or null while no form is open. */
    z.object({ type: z.literal('what-do-you-see') }),
  ]),
);
export type Message = z.infer<ReturnType<typeof messageSchema>>;

/** What the assistant sees of the open form. Counts and states only: no value of the form is sent. */
export const formSeenSchema = lazily(() => {
  const count = z.number().check(z.int(), z.nonnegative());
  return z.object({
    mode: z.enum(['add', 'edit']),
    state: z.enum(['clean', 'problems', 'partial', 'unreadable']),
    errors: count,
    warnings: count,
    notes: count,
    unreadable: z.array(z.string()),
  });
});
export type FormSeen = z.infer<ReturnType<typeof formSeenSchema>>;
