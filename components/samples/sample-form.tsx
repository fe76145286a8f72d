import { sentence } from '../../utils/language/sentence.ts';
import { generateSecret } from '../../utils/signature/generate-secret.ts';
import { Button } from '../ui/button.tsx';
import { SecretInput } from '../ui/text-field.tsx';
import { useId } from '../ui/use-id.ts';
import { BrokenChoice } from './broken-choice.tsx';
import { firstOptions, type SampleOptions } from './sample-options.ts';
import { TopicFields } from './topic-fields.tsx';

interface SampleFormProps {
  readonly options: SampleOptions;
  readonly onChange: (change: Partial<SampleOptions>) => void;
}

/** What the sample is to be. */
export function SampleForm({ options, onChange }: SampleFormProps) {
  const id = useId();
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
      <div className="field">
        <label htmlFor={id}>{sentence('samples_url_label')}</label>
        <input
          id={id}
          className="text-box"
          type="url"
          autoComplete="off"
          spellCheck={false}
          value={options.url}
          onChange={({ target }) => onChange({ url: target.value })}
        />
      </div>
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
