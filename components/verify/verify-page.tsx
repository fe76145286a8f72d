import './verify.css';
import { memo } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { sayDiagnosis } from '../../utils/signature/diagnosis.ts';
import { Announcement } from '../ui/announcement.tsx';
import { Split, type SplitState } from '../ui/split.tsx';
import { InputPart, type InputPartProps } from './input-part.tsx';
import { ResultPart } from './result-part.tsx';
import type { Verifying } from './use-verification.ts';
import { overallSentence } from './verdict.tsx';
import type { Search, Verification } from './verification.ts';

interface VerifyPageProps extends InputPartProps, Verifying {
  readonly split: SplitState;
  /** Takes a made-up delivery to begin with. */
  readonly onTry: () => void;
}

/** Whether a delivery is Mist's: what arrived on the one side, what it is worth on the other. */
export const VerifyPage = memo(function VerifyPage({ busy, stale, split, onTry, ...props }: VerifyPageProps) {
  return (
    <>
      <Announcement sentence={spokenVerification(props.verification)} />
      <Split className="verify" split={split}>
        <InputPart {...props} />
        <ResultPart verification={props.verification} busy={busy} stale={stale} onTry={onTry} />
      </Split>
    </>
  );
});

/** What a screen reader hears of a delivery: the verdict, then its causes; '' where there is no verdict. */
function spokenVerification(verification: Verification): string {
  if (verification.state === 'failed') return sentence('verify_failed');
  if (verification.state !== 'checked') return '';
  const { title, sentence: why } = overallSentence(verification);
  return [`${title}.`, why, ...causesOf(verification.search).map(cause => `${cause}.`)].join(' ');
}

function causesOf(search: Search): string[] {
  if (search.state !== 'running' && search.state !== 'done') return [];
  const causes = new Set(search.diagnoses.flatMap(each => sayDiagnosis(each).map(({ title }) => title)));
  const isOpen = search.state === 'done' && search.next.length > 0;
  return [...causes, ...(isOpen ? [sentence('verify_unexplained')] : [])];
}
