import { useEffect, useState } from 'react';
import { runVerification } from './run-verification.ts';
import type { Verification } from './verification.ts';
import type { VerifyInput } from './verify-input.ts';

/** Up to this many characters or bytes everything is done at each edit. */
const SMALL = 100_000;
/** Milliseconds without an edit before something larger is worked on. */
const STILL = 150;

/**
 * What comes of the input. Each edit ends the work on the one before; what came of that stays, and is `busy`,
 * until there is news.
 */
export function useVerification(input: VerifyInput): { verification: Verification; busy: boolean } {
  const [known, setKnown] = useState<Known>({ of: input, verification: { state: 'empty' } });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const report = (verification: Verification) => {
      if (!signal.aborted) setKnown({ of: input, verification });
    };
    const start = () =>
      runVerification(input, signal, report).catch((error: unknown) => {
        console.error(error);
        report({ state: 'failed' });
      });
    const size = input.file?.bytes.length ?? input.request.length;
    const timer = setTimeout(start, size > SMALL ? STILL : 0);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [input]);
  return { verification: known.verification, busy: known.of !== input || isSearching(known.verification) };
}

const isSearching = (verification: Verification): boolean =>
  verification.state === 'checked' && verification.search.state === 'running';

interface Known {
  readonly of: VerifyInput;
  readonly verification: Verification;
}
