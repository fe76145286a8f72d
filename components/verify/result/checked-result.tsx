import type { CaptureNoteCode } from '../../../utils/webhook/capture.ts';
import type { Checked } from '../verification.ts';
import { CaptureNotes } from './capture-notes.tsx';
import { DecodedBody } from './decoded-body.tsx';
import { ExpectedSignatures } from './expected-signatures.tsx';
import { HeaderResult } from './header-result.tsx';
import { Mismatch } from './mismatch.tsx';
import { MistError } from './mist-error.tsx';
import { OverallVerdict } from './overall-verdict.tsx';

/** What may have happened to a body, and has not where a signature matches it. */
const doubts: ReadonlySet<CaptureNoteCode> = new Set<CaptureNoteCode>([
  'BODY_LONGER',
  'BODY_SHORTER',
  'BODY_WAS_PARSED',
  'LAST_LINE_END_UNSURE',
  'LINE_ENDS_UNSURE',
]);

/** The verdict on a delivery that could be read, why a signature does not match, and what else is known of it. */
export function CheckedResult({ checked }: { readonly checked: Checked }) {
  const isProven = checked.verdict.headers.some(({ status }) => status === 'valid');
  const notes = checked.capture.notes.filter(({ code }) => !isProven || !doubts.has(code));
  return (
    <div className="stack">
      <OverallVerdict checked={checked} />
      <ul className="header-results">
        {checked.verdict.headers.map(verdict => (
          <HeaderResult key={verdict.header} verdict={verdict} checked={checked} />
        ))}
      </ul>
      <MistError headers={checked.capture.headers} />
      <Mismatch checked={checked} />
      <CaptureNotes notes={notes} />
      <ExpectedSignatures headers={checked.verdict.headers} />
      {checked.decoded && <DecodedBody decoded={checked.decoded} />}
    </div>
  );
}
