import { useId } from 'react';
import { sampleTopics } from '../../utils/samples/sample-body.ts';
import { generateSecret } from '../../utils/signature/generate-secret.ts';
import { Button } from '../ui/button.tsx';
import { SecretInput } from '../ui/secret-input.tsx';
import { BrokenChoice } from './broken-choice.tsx';
import type { SampleOptions } from './sample-options.ts';

const MOST_EVENTS = 1000;

interface SampleFormProps {
  readonly options: SampleOptions;
  readonly onChange: (change: Partial<SampleOptions>) => void;
}

/** What the sample is to be. */
export function SampleForm({ options, onChange }: SampleFormProps) {
  const { topic, events, secret, url, broken } = options;
  const id = useId();
  return (
    <section className="stack" aria-label="What to make">
      <div className="field-pair">
        <div className="field">
          <label htmlFor={`${id}-topic`}>Topic</label>
          <select
            id={`${id}-topic`}
            className="text-box"
            value={topic}
            onChange={({ target }) => onChange({ topic: target.value, now: Date.now() })}
          >
            {sampleTopics.map(each => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-events`}>Events</label>
          <input
            id={`${id}-events`}
            className="text-box"
            type="number"
            min={1}
            max={MOST_EVENTS}
            disabled={topic === 'ping'}
            value={topic === 'ping' ? 1 : events}
            onChange={({ target }) => onChange({ events: eventsOf(target.valueAsNumber) })}
          />
        </div>
      </div>
      <SecretInput label="Secret" value={secret} onChange={next => onChange({ secret: next })}>
        <Button onClick={() => onChange({ secret: generateSecret(256, 'hex') })}>Generate secret</Button>
      </SecretInput>
      <div className="field">
        <label htmlFor={`${id}-url`}>Receiver URL, for the commands</label>
        <input
          id={`${id}-url`}
          className="text-box"
          type="url"
          spellCheck={false}
          value={url}
          onChange={({ target }) => onChange({ url: target.value })}
        />
      </div>
      <BrokenChoice value={broken} onChange={next => onChange({ broken: next })} />
    </section>
  );
}

function eventsOf(count: number): number {
  return Number.isFinite(count) ? Math.min(Math.max(Math.floor(count), 1), MOST_EVENTS) : 1;
}
