import { fetchToken } from './fetch-token.ts';
import { type Answer, post, reasonOf } from './post.ts';
import { type Delivery, prepareDelivery, type Withheld } from './prepare-delivery.ts';
import type { SenderWebhook } from './sender-webhook.ts';

/** A delivery that was tried: the receiver's answer, or why none came. `sent` is false when not even the request went out. */
export interface Attempt {
  readonly delivery: Delivery;
  readonly sent: boolean;
  readonly answer?: Answer;
  readonly failure?: string;
}

/**
 * Sends one body; for type oauth2 a token is fetched first, and without one nothing goes to the receiver. Never rejects: a receiver that
 * cannot be reached is an outcome.
 */
export async function deliver(webhook: SenderWebhook, body: string): Promise<Attempt | Withheld> {
  const planned = prepareDelivery(webhook, body);
  if ('withheld' in planned) return planned;
  const fetched = webhook.type === 'oauth2' ? await fetchToken(webhook) : { token: undefined };
  if ('failure' in fetched) return { delivery: planned, sent: false, failure: fetched.failure };
  const delivery = prepareDelivery(webhook, body, fetched.token);
  if ('withheld' in delivery) return delivery;
  return post(delivery).then(
    answer => ({ delivery, sent: true, answer }),
    error => ({ delivery, sent: true, failure: reasonOf(error) }),
  );
}

/** How a delivery went, in short. `status` is the receiver's answer; `failure` says why none came or nothing was sent. */
export interface Outcome {
  readonly status?: number;
  readonly failure?: string;
  /** The value of X-Mist-Error where one was sent. */
  readonly error?: string;
}

/** The short form for the portal's page. */
export function outcomeOf(attempt: Attempt | Withheld): Outcome {
  if ('withheld' in attempt) return { failure: attempt.withheld };
  const { delivery, answer, failure } = attempt;
  return {
    ...(answer && { status: answer.status }),
    ...(failure !== undefined && { failure }),
    ...(delivery.error !== undefined && { error: delivery.error }),
  };
}
