import { useId, useState } from 'react';
import { Button } from '../ui/button.tsx';

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
        <label htmlFor={id}>Secrets</label>
        <span id={`${id}-hint`} className="quiet">
          One a line, such as the old and the new one.
        </span>
        <Button name={`${shown ? 'Hide' : 'Show'} secrets`} onClick={() => setShown(!shown)}>
          {shown ? 'Hide' : 'Show'}
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
