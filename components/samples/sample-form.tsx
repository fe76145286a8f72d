import { useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { type BreakCode, breaks } from '../../utils/samples/breaks.ts';
import { sampleTopics } from '../../utils/samples/sample-body.ts';
import { generateSecret } from '../../utils/signature/generate-secret.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/choices.tsx';
import { SecretInput, TextField } from '../ui/text-field.tsx';
import { useId } from '../ui/use-id.ts';
import { firstOptions, type SampleOptions } from './sample.ts';

interface SampleFormProps {
  readonly options: SampleOptions;
  readonly onChange: (change: Partial<SampleOptions>) => void;
}

/** What the sample is to be. */
export function SampleForm({ options, onChange }: SampleFormProps) {
  return (
    <section className="stack" aria-label={sentence('samples_what')}>
      <TopicFields options={options} onChange={onChange} />
      <SecretInput
        label={sentence('secret_label')}
        value={options.secret}
        onChange={secret => onChange({ secret })}
      >
        <Button onClick={() => onChange({ secret: generateSecret(256, 'hex') })}>
          {sentence('secret_generate')}
        </Button>
      </SecretInput>
      <TextField
        code
        label={sentence('samples_url_label')}
        value={options.url}
        onChange={url => onChange({ url })}
      />
      <BrokenChoice
        value={options.broken}
        isSigned={options.secret !== ''}
        onChange={broken => onChange({ broken })}
      />
      <div className="tool-line">
        <Button onClick={() => onChange(firstOptions())}>{sentence('forget')}</Button>
        <span className="quiet">{sentence('kept_in_memory')}</span>
      </div>
    </section>
  );
}

const MOST_EVENTS = 1000;

/** The topic and how many events of it. */
function TopicFields({ options: { topic, events }, onChange }: SampleFormProps) {
  const id = useId();
  /** What is being typed, which may be no number yet. */
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className="field-pair">
      <SelectField
        label={sentence('samples_topic')}
        options={sampleTopics.map(each => ({ value: each, label: each }))}
        value={topic}
        onChange={value => onChange({ topic: value, now: Date.now() })}
      />
      <div className="field">
        <label htmlFor={id}>{sentence('samples_events')}</label>
        <input
          id={id}
          className="text-box"
          type="number"
          autoComplete="off"
          min={1}
          max={MOST_EVENTS}
          disabled={topic === 'ping'}
          value={topic === 'ping' ? 1 : (typed ?? events)}
          onChange={({ target }) => {
            setTyped(target.value);
            onChange({ events: eventsOf(target.valueAsNumber) });
          }}
          onBlur={() => setTyped(null)}
        />
      </div>
    </div>
  );
}

function eventsOf(count: number): number {
  return Number.isFinite(count) ? Math.min(Math.max(Math.floor(count), 1), MOST_EVENTS) : 1;
}

interface BrokenChoiceProps {
  readonly value: BreakCode | null;
  /** Whether there is a secret to sign with. */
  readonly isSigned: boolean;
  readonly onChange: (value: BreakCode | null) => void;
}

const isBreak = (code: string): code is BreakCode => Object.hasOwn(breaks, code);
const codes = Object.keys(breaks).filter(isBreak);

const remarkOf = (value: BreakCode | null, isSigned: boolean) =>
  value === null && isSigned ? 'samples_accepted' : isSigned ? 'samples_refused' : 'samples_unsigned';

/** What is damaged on purpose, to see a receiver refuse it. */
function BrokenChoice({ value, isSigned, onChange }: BrokenChoiceProps) {
  return (
    <SelectField<BreakCode | ''>
      label={sentence('samples_broken_label')}
      hint={sentence(remarkOf(value, isSigned))}
      options={[
        { value: '', label: sentence('samples_broken_none') },
        ...codes.map(code => ({ value: code, label: sentence(`break_${code}`) })),
      ]}
      value={value ?? ''}
      onChange={code => onChange(code === '' ? null : code)}
    />
  );
}
