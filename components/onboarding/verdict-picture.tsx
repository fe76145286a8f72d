import '../verify/verify.css';
import { sentence } from '../../utils/language/sentence.ts';
import { CheckedResult } from '../verify/result/checked-result.tsx';
import { useVerification } from '../verify/use-verification.ts';
import type { VerifyInput } from '../verify/verify-input.ts';
import { Picture } from './picture.tsx';

/** The verdict on the delivery with which Verify is tried. */
export function VerdictPicture({ trial }: { readonly trial: VerifyInput }) {
  const { verification } = useVerification(trial);
  return (
    <Picture title={sentence('onboarding_verify')} text={sentence('onboarding_verify_text')}>
      {verification.state === 'checked' && <CheckedResult checked={verification} />}
    </Picture>
  );
}
