import './samples.css';
import { memo, useEffect, useState } from 'react';
import { numberText } from '../../utils/language/counted.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { Announcement } from '../ui/announcement.tsx';
import { makeSample, type Sample, type SampleOptions, type VerifySample } from './sample.ts';
import { SampleForm } from './sample-form.tsx';
import { SampleResult } from './sample-result.tsx';

interface SamplesPageProps {
  readonly options: SampleOptions;
  readonly onChange: (change: Partial<SampleOptions>) => void;
  /** Puts a sample into the Verify page. */
  readonly onVerify: (sample: VerifySample) => void;
}

/** What a screen reader hears of a sample: the request itself would be read out at each change. */
function spokenSample(sample: Sample | null, { topic, secret }: SampleOptions): string {
  if (!sample) return '';
  if ('problem' in sample) return sample.problem;
  if (secret === '') return sentence('samples_unsigned');
  return sentence('samples_signed', { topic, bytes: numberText(sample.request.body.length) });
}

/** Signed deliveries of every topic, whole or damaged on purpose, for trying a receiver. */
export const SamplesPage = memo(function SamplesPage({ options, onChange, onVerify }: SamplesPageProps) {
  const sample = useSample(options);
  return (
    <div className="samples">
      <SampleForm options={options} onChange={onChange} />
      <Announcement sentence={spokenSample(sample, options)} />
      <section className="stack" aria-label={sentence('samples_sample')}>
        {sample && 'problem' in sample && <p className="warning-text">{sample.problem}</p>}
        {sample && 'request' in sample && (
          <SampleResult request={sample.request} options={options} onVerify={onVerify} />
        )}
      </section>
    </div>
  );
});

/** The delivery that the options ask for; null until it is made. The one before stays until then. */
function useSample(options: SampleOptions): Sample | null {
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
