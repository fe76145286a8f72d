import { sentence } from '../../../utils/language/sentence.ts';
import type { Variable } from '../../../utils/templates/variable.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { VariableNameField } from './variable-name-field.tsx';

interface VariableRowProps {
  readonly variable: Variable;
  /** Names of the other variables. */
  readonly others: readonly string[];
  /** Whether it stands in a field. */
  readonly used: boolean;
  readonly onChange: (variable: Variable) => void;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
}

/** One variable: its name, what is asked, and what is known of the answer. */
export function VariableRow({ variable, used, onChange, onRemove, ...naming }: VariableRowProps) {
  const { name, label, kind, default: value = '', generate = false } = variable;
  return (
    <fieldset className="variable-row" aria-label={name}>
      <VariableNameField name={name} {...naming} />
      <TextField
        label={sentence('templates_variable_label')}
        value={label}
        onChange={text => onChange({ ...variable, label: text })}
      />
      <div className="variable-kind">
        <CheckBox
          label={sentence('templates_kind_secret')}
          checked={kind === 'secret'}
          onChange={secret => onChange({ name, label, kind: secret ? 'secret' : 'text' })}
        />
        {kind === 'secret' && (
          <CheckBox
            label={sentence('templates_variable_generate')}
            checked={generate}
            onChange={wanted => onChange({ ...variable, generate: wanted })}
          />
        )}
        {!used && <Button onClick={onRemove}>{sentence('templates_remove')}</Button>}
      </div>
      {kind === 'text' && (
        <TextField
          label={sentence('templates_variable_default')}
          value={value}
          onChange={text => onChange({ name, label, kind, ...(text !== '' && { default: text }) })}
        />
      )}
    </fieldset>
  );
}
