import '../verify/verify.css';
import { sentence } from '../../utils/language/sentence.ts';
import { Mismatch } from '../verify/result/mismatch.tsx';
import { OverallVerdict } from '../verify/result/overall-verdict.tsx';
import { useVerification } from '../verify/use-verification.ts';
import type { VerifyInput } from '../verify/verify-input.ts';
import { Picture } from './picture.tsx';

/** The verdict on the delivery with which Verify is tried. */
export function VerdictPicture({ trial }: { readonly trial: VerifyInput }) {
  const { verification } = useVerification(trial);
  return (
    <Picture title={sentence('onboarding_verify')} text={sentence('onboarding_verify_text')}>
      {verification.state === 'checked' && (
        <>
          <OverallVerdict checked={verification} />
          <Mismatch checked={verification} />
        </>
      )}
    </Picture>
  );
}
