import { useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { sampleTopics } from '../../utils/samples/sample-body.ts';
import { SelectField } from '../ui/choices.tsx';
import { useId } from '../ui/use-id.ts';
import type { SampleOptions } from './sample-options.ts';

const MOST_EVENTS = 1000;

interface TopicFieldsProps {
  readonly options: SampleOptions;
  readonly onChange: (change: Partial<SampleOptions>) => void;
}

/** The topic and how many events of it. */
export function TopicFields({ options: { topic, events }, onChange }: TopicFieldsProps) {
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
