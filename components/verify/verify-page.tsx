import './verify.css';
import { memo } from 'react';
import { Announcement } from '../ui/announcement.tsx';
import { InputPart, type InputPartProps } from './input-part.tsx';
import { ResultPart } from './result-part.tsx';
import { spokenVerification } from './spoken-verification.ts';
import type { Verifying } from './use-verification.ts';

export type VerifyPageProps = InputPartProps & Verifying;

/** Whether a delivery is Mist's: what arrived on the one side, what it is worth on the other. */
export const VerifyPage = memo(function VerifyPage({ busy, stale, ...props }: VerifyPageProps) {
  return (
    <div className="verify">
      <InputPart {...props} />
      <Announcement sentence={spokenVerification(props.verification)} />
      <ResultPart verification={props.verification} busy={busy} stale={stale} />
    </div>
  );
});
