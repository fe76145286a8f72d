import { sentence } from '../../../utils/language/sentence.ts';
import { Button } from '../../ui/button.tsx';

interface Header {
  readonly name: string;
  readonly value: string;
}

interface HeaderRowProps {
  readonly header: Header;
  /** From 1. */
  readonly number: number;
  readonly onChange: (part: Partial<Header>) => void;
  readonly onRemove: () => void;
}

/** One custom header. */
export function HeaderRow({ header, number, onChange, onRemove }: HeaderRowProps) {
  const { name, value } = header;
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
    </div>
  );
}
