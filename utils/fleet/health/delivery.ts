import * as z from 'zod/mini';
import { lazily } from '../../templates/lazily.ts';
import { secretReasonInText } from '../../webhook/secret-reason.ts';
import { failureCause, failureCauses } from './cause.ts';

/** One delivery of Mist's log, without its headers, its payload and the receiver's answer. */
export const deliverySchema = lazily(() =>
  z.object({
    id: z.string(),
    /** When, in milliseconds since 1970. */
    at: z.number(),
    topic: z.string(),
    /** The receiver's answer; 0 where there was none. */
    code: z.number(),
    /** Null where it had success. */
    cause: z.nullable(z.enum(failureCauses)),
    /** What Mist says of the failure; '' where it says nothing, or what may be a secret is in it. */
    error: z.string(),
  }),
);
export type LoggedDelivery = z.infer<ReturnType<typeof deliverySchema>>;

/** A record of the log as far as it is read (API reference, webhooks events/search). */
const recordSchema = lazily(() =>
  z.object({
    id: z.string(),
    /** In seconds. */
    timestamp: z.number(),
    topic: z._default(z.string(), ''),
    status: z.string(),
    status_code: z._default(z.nullable(z.number()), 0),
    error: z._default(z.nullable(z.string()), ''),
  }),
);

/** A record without what may be secret in it; for every one before it leaves the portal's tab. Null where it is none. */
export function readDelivery(record: unknown): LoggedDelivery | null {
  const parsed = recordSchema().safeParse(record);
  if (!parsed.success) return null;
  const { id, timestamp, topic, status } = parsed.data;
  const code = parsed.data.status_code ?? 0;
  const error = parsed.data.error ?? '';
  const cause = status === 'success' ? null : failureCause(code, error);
  return { id, at: timestamp * 1000, topic, code, cause, error: plainError(error) };
}

const LONGEST = 300;

/** An error's text without the paths of URLs, which may hold a credential; '' where something else of it may be one. */
export function plainError(error: string): string {
  const withoutPaths = error
    .slice(0, LONGEST)
    .replace(/([a-z][a-z\d+.-]{0,20}:\/\/)(?:[^\s/@"']*@)?([^\s/?#"']*)[^\s"']*/gi, '$1$2')
    .replace(/\b(url: )\/[^\s"']*/gi, '$1/…');
  return secretReasonInText(withoutPaths, false) ? '' : withoutPaths;
}
