import { useCallback, useState } from 'react';
import { firstOptions, type SampleOptions } from '../../components/samples/sample-options.ts';
import type { VerifySample } from '../../components/samples/sample-to-verify.ts';
import { emptyInput, type VerifyInput } from '../../components/verify/verify-input.ts';
import type { PageId } from './pages.ts';

/** Which page is shown, what the Samples page is set to, and the way from there to the Verify page. */
export function usePages(first: PageId, change: (part: Partial<VerifyInput>) => void) {
  const [current, setCurrent] = useState(first);
  const [sample, setSample] = useState(firstOptions);
  const changeSample = useCallback(
    (part: Partial<SampleOptions>) => setSample(before => ({ ...before, ...part })),
    [],
  );
  const verifySample = useCallback(
    (given: VerifySample) => {
      change({ ...emptyInput, ...given });
      setCurrent('verify');
    },
    [change],
  );
  return { current, setCurrent, sample, changeSample, verifySample };
}
