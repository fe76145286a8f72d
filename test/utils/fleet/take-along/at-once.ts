import type { Steps } from '../../../../utils/fleet/take-along/steps.ts';

/** What comes of work in steps that is done in one go. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
