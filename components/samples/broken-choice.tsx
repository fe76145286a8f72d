import { sentence } from '../../utils/language/sentence.ts';
import { type BreakCode, breaks } from '../../utils/samples/breaks.ts';
import { useId } from '../ui/use-id.ts';

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
export function BrokenChoice({ value, isSigned, onChange }: BrokenChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{sentence('samples_broken_label')}</label>
      <select
        id={id}
        className="text-box"
        aria-describedby={`${id}-remark`}
        value={value ?? ''}
        onChange={({ target }) => onChange(isBreak(target.value) ? target.value : null)}
      >
        <option value="">{sentence('samples_broken_none')}</option>
        {codes.map(code => (
          <option key={code} value={code}>
            {sentence(`break_${code}`)}
          </option>
        ))}
      </select>
      <p id={`${id}-remark`} className="quiet">
        {sentence(remarkOf(value, isSigned))}
      </p>
    </div>
  );
}
