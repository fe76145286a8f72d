import { sentence } from '../../../utils/language/sentence.ts';
import type { Variable } from '../../../utils/templates/template.ts';
import { Button } from '../../ui/button.tsx';
import { SecretInput, TextField } from '../../ui/text-field.tsx';

interface VariableInputsProps {
  readonly variables: readonly Variable[];
  readonly values: Readonly<Record<string, string>>;
  readonly onChange: (name: string, value: string) => void;
  readonly onGenerate: () => string;
}

/** Asks for what a configuration leaves open. */
export function VariableInputs({ variables, values, onChange, onGenerate }: VariableInputsProps) {
  if (variables.length === 0) return null;
  return (
    <fieldset className="variables">
      <legend>{sentence('import_variables')}</legend>
      {variables.map(variable => {
        const { name, kind, generate } = variable;
        const props = {
          label: variable.label || name,
          value: values[name] ?? '',
          onChange: (value: string) => onChange(name, value),
        };
        if (kind === 'text') return <TextField key={name} {...props} />;
        return (
          <SecretInput key={name} {...props}>
            {(generate ?? name === 'secret') && (
              <Button
                name={sentence('generate_named', { name: props.label })}
                onClick={() => onChange(name, onGenerate())}
              >
                {sentence('generate')}
              </Button>
            )}
          </SecretInput>
        );
      })}
    </fieldset>
  );
}
