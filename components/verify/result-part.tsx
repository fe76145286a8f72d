import { sentence } from '../../utils/language/sentence.ts';
import { CheckedResult } from './result/checked-result.tsx';
import { ReceiverSnippets } from './result/receiver-snippets.tsx';
import type { Verifying } from './use-verification.ts';

/** What came of the input. */
export function ResultPart({ verification, busy, stale }: Verifying) {
  return (
    <section
      className="verify-result stack"
      aria-label={sentence('verify_result')}
      aria-busy={busy}
      data-stale={stale}
    >
      {verification.state === 'checked' && <CheckedResult checked={verification} />}
      {verification.state === 'empty' && <p className="quiet">{sentence('verify_empty')}</p>}
      {verification.state === 'unread' && <p className="quiet">{sentence('verify_no_verdict')}</p>}
      {verification.state === 'failed' && <p>{sentence('verify_failed')}</p>}
      <ReceiverSnippets />
    </section>
  );
}
