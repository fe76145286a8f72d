import './verify.css';
import { memo } from 'react';
import { InputPart, type InputPartProps } from './input-part.tsx';
import { ResultPart } from './result-part.tsx';
import type { Verification } from './verification.ts';

export interface VerifyPageProps extends InputPartProps {
  readonly verification: Verification;
  /** Whether the input has changed since. */
  readonly busy: boolean;
}

/** Whether a delivery is Mist's: what arrived on the one side, what it is worth on the other. */
export const VerifyPage = memo(function VerifyPage({ busy, ...props }: VerifyPageProps) {
  return (
    <div className="verify">
      <InputPart {...props} />
      <ResultPart verification={props.verification} busy={busy} />
    </div>
  );
});
