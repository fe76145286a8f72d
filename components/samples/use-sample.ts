import { useEffect, useState } from 'react';
import { makeSample, type Sample } from './make-sample.ts';
import type { SampleOptions } from './sample-options.ts';

/** The delivery that the options ask for; null until it is made. The one before stays until then. */
export function useSample(options: SampleOptions): Sample | null {
  const [sample, setSample] = useState<Sample | null>(null);
  useEffect(() => {
    let wanted = true;
    makeSample(options).then(made => wanted && setSample(made));
    return () => {
      wanted = false;
    };
  }, [options]);
  return sample;
}
