import { useState } from 'react';
import { sentence } from '../../../utils/language/sentence.ts';
import { hasLiteral } from '../../../utils/templates/variable-syntax.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface SecretFieldProps {
  readonly field: string;
  readonly label: string;
  /** In variable notation. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A secret of a template: a variable, or a value that becomes one when it is saved. */
export function SecretField({ field, label, value, onChange }: SecretFieldProps) {
  const [shown, setShown] = useState(false);
  const inClear = hasLiteral(value);
  return (
    <TextField
      code
      label={label}
      hidden={inClear && !shown}
      hint={hintOf(value, field)}
      value={value}
      onChange={onChange}
    >
      {inClear && (
        <Button
          name={`${shown ? sentence('hide') : sentence('show')} ${label}`}
          onClick={() => setShown(!shown)}
        >
          {shown ? sentence('hide') : sentence('show')}
        </Button>
      )}
    </TextField>
  );
}

function hintOf(value: string, field: string): string {
  if (value === '') return sentence('templates_secret_empty', { variable: `{{${field}}}` });
  return sentence(hasLiteral(value) ? 'templates_secret_becomes_variable' : 'templates_secret_asked');
}
