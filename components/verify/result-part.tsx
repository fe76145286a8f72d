import { CheckedResult } from './result/checked-result.tsx';
import { ReceiverSnippets } from './result/receiver-snippets.tsx';
import type { Verifying } from './use-verification.ts';

/** What came of the input. */
export function ResultPart({ verification, busy, stale }: Verifying) {
  return (
    <section className="verify-result stack" aria-label="Result" aria-busy={busy} data-stale={stale}>
      {verification.state === 'checked' && <CheckedResult checked={verification} />}
      {verification.state === 'empty' && (
        <p className="quiet">The verdict appears here once there is a delivery and its secret.</p>
      )}
      {verification.state === 'unread' && (
        <p className="quiet">There is no verdict while the request cannot be read.</p>
      )}
      {verification.state === 'failed' && (
        <p>
          This delivery could not be checked: something in this extension went wrong. Change the input to try
          again.
        </p>
      )}
      <ReceiverSnippets />
    </section>
  );
}
