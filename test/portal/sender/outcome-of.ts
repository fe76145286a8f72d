import type { Attempt } from './deliver.ts';
import type { Withheld } from './prepare-delivery.ts';

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
