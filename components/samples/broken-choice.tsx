import { sentence } from '../../utils/language/sentence.ts';
import { type BreakCode, breaks } from '../../utils/samples/breaks.ts';
import { SelectField } from '../ui/choices.tsx';

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
