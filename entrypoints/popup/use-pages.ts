import { useCallback, useEffect, useState } from 'react';
import type { SampleOptions } from '../../components/samples/sample-options.ts';
import type { VerifySample } from '../../components/samples/sample-to-verify.ts';
import { emptyInput, type VerifyInput } from '../../components/verify/verify-input.ts';
import { createKeeper } from '../../utils/store/create-keeper.ts';
import { keepSampleOptions } from '../../utils/store/session-inputs.ts';
import type { PageId } from './pages.ts';

/** Where the browser's store refuses, they live as long as their page. */
const keep = (options: SampleOptions) => keepSampleOptions(options).catch(() => {});

/** Which page is shown, what the Samples page is set to, and the way from there to the Verify page. */
export function usePages(
  first: PageId,
  firstSample: SampleOptions,
  change: (part: Partial<VerifyInput>) => void,
) {
  const [current, setCurrent] = useState(first);
  const [sample, setSample] = useState(firstSample);
  const [keeper] = useState(() => createKeeper(keep, () => {}));
  // Once it was seen, its secret may stand in a receiver already.
  const isSeen = current === 'samples';
  useEffect(() => {
    if (isSeen) keeper.put(sample, 0);
  }, [isSeen, sample, keeper]);
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
  return { current, setCurrent, sample, changeSample, verifySample, flushSample: keeper.flush };
}
