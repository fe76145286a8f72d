import { firstOptions, makeSample, sampleToVerify } from '../samples/sample.ts';
import { emptyInput, type VerifyInput } from '../verify/verification.ts';

/** A delivery whose body was written again on its way: what the Verify page is tried with. */
export async function trialInput(): Promise<VerifyInput> {
  const options = firstOptions();
  const sample = await makeSample({ ...options, broken: 'BODY_SPACED' });
  return 'request' in sample
    ? { ...emptyInput, ...sampleToVerify(sample.request, options.secret) }
    : emptyInput;
}
