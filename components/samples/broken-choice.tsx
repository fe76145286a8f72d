import { useId } from 'react';
import { type BreakCode, breaks } from '../../utils/samples/breaks.ts';

interface BrokenChoiceProps {
  readonly value: BreakCode | null;
  readonly onChange: (value: BreakCode | null) => void;
}

const isBreak = (code: string): code is BreakCode => Object.hasOwn(breaks, code);

/** What is damaged on purpose, to see a receiver refuse it. */
export function BrokenChoice({ value, onChange }: BrokenChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>Broken on purpose</label>
      <select
        id={id}
        className="text-box"
        aria-describedby={`${id}-remark`}
        value={value ?? ''}
        onChange={({ target }) => onChange(isBreak(target.value) ? target.value : null)}
      >
        <option value="">No: as Mist sends it</option>
        {Object.entries(breaks).map(([code, { title }]) => (
          <option key={code} value={code}>
            {title}
          </option>
        ))}
      </select>
      <p id={`${id}-remark`} className="quiet">
        {value === null
          ? 'A receiver that verifies accepts this one.'
          : 'A receiver that verifies refuses this one.'}
      </p>
    </div>
  );
}
