import { sentence } from '../../utils/language/sentence.ts';
import './samples.css';
import { memo } from 'react';
import { SampleForm } from './sample-form.tsx';
import type { SampleOptions } from './sample-options.ts';
import { SampleResult } from './sample-result.tsx';
import type { VerifySample } from './sample-to-verify.ts';
import { useSample } from './use-sample.ts';

interface SamplesPageProps {
  readonly options: SampleOptions;
  readonly onChange: (change: Partial<SampleOptions>) => void;
  /** Puts a sample into the Verify page. */
  readonly onVerify: (sample: VerifySample) => void;
}

/** Signed deliveries of every topic, whole or damaged on purpose, for trying a receiver. */
export const SamplesPage = memo(function SamplesPage({ options, onChange, onVerify }: SamplesPageProps) {
  const sample = useSample(options);
  return (
    <div className="samples">
      <SampleForm options={options} onChange={onChange} />
      <section className="stack" aria-label={sentence('samples_sample')} aria-live="polite">
        {sample && 'problem' in sample && <p className="warning-text">{sample.problem}</p>}
        {sample && 'request' in sample && (
          <SampleResult request={sample.request} options={options} onVerify={onVerify} />
        )}
      </section>
    </div>
  );
});
