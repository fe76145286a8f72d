import { listed } from '../../../utils/language/listed.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import { nearVariables } from '../../../utils/templates/near-variables.ts';
import type { TemplateEdit } from '../../../utils/templates/template-edit.ts';
import { variablesIn } from '../../../utils/templates/variables-in.ts';
import type { ChangeEdit } from './change-edit.ts';
import { editVariables } from './edit-variables.ts';
import { editWebhook } from './edit-webhook.ts';
import { renameInEdit } from './rename-in-edit.ts';
import { VariableRow } from './variable-row.tsx';

interface VariableRowsProps {
  readonly edit: TemplateEdit;
  readonly onChange: ChangeEdit;
}

/** What the template asks for when it is used, and how it asks. */
export function VariableRows({ edit, onChange }: VariableRowsProps) {
  const variables = editVariables(edit);
  const used = new Set(variablesIn(editWebhook(edit)));
  const near = nearVariables(editWebhook(edit));
  return (
    <fieldset className="edit-part stack">
      <legend>{sentence('templates_variables')}</legend>
      <p className="quiet">{sentence('templates_variables_help')}</p>
      {near.length > 0 && (
        <p className="warning-text" data-part="near-variables">
          {sentence('templates_near_variables', { texts: listed(near) })}
        </p>
      )}
      {variables.map((variable, index) => (
        <VariableRow
          key={variable.name}
          variable={variable}
          others={variables.toSpliced(index, 1).map(({ name }) => name)}
          used={used.has(variable.name)}
          onChange={changed => onChange({ variables: variables.with(index, changed) })}
          onRename={name => onChange(renameInEdit(edit, variable, name))}
          onRemove={() => onChange({ variables: variables.toSpliced(index, 1) })}
        />
      ))}
    </fieldset>
  );
}
