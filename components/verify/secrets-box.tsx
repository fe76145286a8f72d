import { useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { Button } from '../ui/button.tsx';
import { useId } from '../ui/use-id.ts';

interface SecretsBoxProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The secrets that may have signed the delivery, hidden by dots until the person wants to see them. */
export function SecretsBox({ value, onChange }: SecretsBoxProps) {
  const [shown, setShown] = useState(false);
  const id = useId();
  return (
    <div>
      <div className="field-head">
        <label htmlFor={id}>{sentence('verify_secrets')}</label>
        <span id={`${id}-hint`} className="quiet">
          {sentence('verify_secrets_hint')}
        </span>
        <Button
          name={sentence(shown ? 'verify_hide_secrets' : 'verify_show_secrets')}
          onClick={() => setShown(!shown)}
        >
          {sentence(shown ? 'hide' : 'show')}
        </Button>
      </div>
      <textarea
        id={id}
        className="text-box code secrets"
        data-hidden={!shown}
        rows={2}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={event => onChange(event.target.value)}
      />
    </div>
  );
}
