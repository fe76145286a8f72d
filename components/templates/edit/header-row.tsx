import { useMemo } from 'react';
import { sentence } from '../../../utils/language/sentence.ts';
import { redact } from '../../../utils/templates/redact.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';

interface Header {
  readonly name: string;
  readonly value: string;
}

interface HeaderRowProps {
  readonly header: Header;
  /** From 1. */
  readonly number: number;
  /** Whether its value stays in clear although it looks like a credential. */
  readonly kept: boolean;
  readonly onChange: (part: Partial<Header>) => void;
  readonly onRemove: () => void;
  readonly onKeep: (kept: boolean) => void;
}

/** One custom header; where its value looks like a credential it says that it becomes a variable. */
export function HeaderRow({ header, number, kept, onChange, onRemove, onKeep }: HeaderRowProps) {
  const { name, value } = header;
  const looksSecret = useMemo(
    () => name !== '' && redact({ headers: { [name]: value } }, { variables: [] }).added.length > 0,
    [name, value],
  );
  return (
    <div className="header-row">
      <div className="header-boxes">
        <input
          className="text-box code"
          aria-label={sentence('templates_header_name', { number })}
          placeholder={sentence('templates_header_name_short')}
          autoComplete="off"
          spellCheck={false}
          value={name}
          onChange={event => onChange({ name: event.target.value })}
        />
        <input
          className="text-box code"
          aria-label={sentence('templates_header_value', { number })}
          placeholder={sentence('templates_header_value_short')}
          autoComplete="off"
          spellCheck={false}
          value={value}
          onChange={event => onChange({ value: event.target.value })}
        />
        <Button name={sentence('templates_header_remove', { number })} onClick={onRemove}>
          {sentence('templates_remove')}
        </Button>
      </div>
      {looksSecret && (
        <div className="header-keep">
          <CheckBox label={sentence('templates_keep_in_clear')} checked={kept} onChange={onKeep} />
          <p className={kept ? 'warning-text' : 'quiet'}>
            {sentence(kept ? 'templates_header_stays_clear' : 'templates_header_becomes_variable')}
          </p>
        </div>
      )}
    </div>
  );
}
