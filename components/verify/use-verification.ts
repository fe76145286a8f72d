import { useEffect, useRef, useState } from 'react';
import { runVerification } from './run-verification.ts';
import { emptyInput, type Verification, type VerifyInput } from './verification.ts';

/** Up to this many characters or bytes everything is done at each edit. */
const SMALL = 100_000;
/** Milliseconds without a further edit before something larger is worked on; the first edit is not held back. */
const STILL = 150;

/**
 * What comes of the input. Each edit ends the work on the one before; what came of that stays, and is `stale`,
 * until there is news.
 */
export function useVerification(input: VerifyInput): Verifying {
  const [known, setKnown] = useState<Known>({ of: emptyInput, verification: { state: 'empty' } });
  const edited = useRef(-STILL);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const report = (verification: Verification) => {
      if (!signal.aborted) setKnown({ of: input, verification });
    };
    const start = () =>
      runVerification(input, signal, report).catch((error: unknown) => {
        if (signal.aborted) return;
        console.error(error);
        report({ state: 'failed' });
      });
    const size = input.file?.bytes.length ?? input.request.length;
    const isFollowing = performance.now() - edited.current < STILL;
    edited.current = performance.now();
    const timer = setTimeout(start, size > SMALL && isFollowing ? STILL : 0);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [input]);
  const { of, verification } = known;
  const stale = of !== input;
  return { verification, stale, busy: stale || isSearching(verification) };
}

const isSearching = (verification: Verification): boolean =>
  verification.state === 'checked' && verification.search.state === 'running';

export interface Verifying {
  readonly verification: Verification;
  /** Whether it is that of an earlier input. */
  readonly stale: boolean;
  /** Whether more is to come. */
  readonly busy: boolean;
}

interface Known {
  readonly of: VerifyInput;
  readonly verification: Verification;
}
