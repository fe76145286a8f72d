import { type KeyboardEvent, useState } from 'react';
import { sentence } from '../../../utils/language/sentence.ts';
import { variableName } from '../../../utils/templates/variable.ts';
import { useId } from '../../ui/use-id.ts';

interface VariableNameFieldProps {
  readonly name: string;
  /** Names of the other variables. */
  readonly others: readonly string[];
  readonly onRename: (name: string) => void;
}

/** A variable's name, taken once the box is left, since it changes wherever it stands. */
export function VariableNameField({ name, others, onRename }: VariableNameFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(name);
  const valid = variableName.test(typed) && !others.includes(typed);
  const take = () => {
    if (valid && typed !== name) onRename(typed);
    else if (!valid) setTyped(name);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    take();
  };
  return (
    <div className="field">
      <label htmlFor={id}>{sentence('templates_variable_name')}</label>
      <input
        id={id}
        className="text-box code"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={!valid}
        aria-describedby={valid ? undefined : `${id}-hint`}
        value={typed}
        onChange={event => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={onKeyDown}
      />
      {!valid && (
        <p id={`${id}-hint`} className="warning-text">
          {sentence('templates_variable_name_invalid')}
        </p>
      )}
    </div>
  );
}
