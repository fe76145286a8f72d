import { type KeyboardEvent, useState } from 'react';
import { listed } from '../../../utils/language/listed.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import { describeVariables } from '../../../utils/templates/describe-variables.ts';
import { type Variable, variableName } from '../../../utils/templates/template.ts';
import type { TemplateEdit } from '../../../utils/templates/template-edit.ts';
import { nearVariables, renameVariable, variablesIn } from '../../../utils/templates/variables.ts';
import type { Webhook } from '../../../utils/templates/webhook.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/choices.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useId } from '../../ui/use-id.ts';
import type { ChangeEdit } from './edit-checks.ts';

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
function VariableRow({ variable, used, onChange, onRemove, ...naming }: VariableRowProps) {
  const { name, label, kind, default: value = '', generate = false } = variable;
  return (
    <fieldset className="variable-row framed" aria-label={name}>
      <VariableNameField name={name} {...naming} />
      <TextField
        label={sentence('templates_variable_label')}
        value={label}
        onChange={text => onChange({ ...variable, label: text })}
      />
      <div className="variable-kind tool-line">
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

interface VariableNameFieldProps {
  readonly name: string;
  /** Names of the other variables. */
  readonly others: readonly string[];
  readonly onRename: (name: string) => void;
}

/** A variable's name, taken once the box is left, since it changes wherever it stands. */
function VariableNameField({ name, others, onRename }: VariableNameFieldProps) {
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

/** The variables of an edit that stand in it or were declared; those that saving will make are not among them. */
function editVariables(edit: TemplateEdit): Variable[] {
  return describeVariables(editWebhook(edit), edit.variables);
}

/** The webhook of an edit with its headers, of those with the same name the last one. */
function editWebhook({ webhook, headers }: TemplateEdit): Webhook {
  return { ...webhook, headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])) };
}

/** The parts of an edit that change where a variable gets another name. */
function renameInEdit(edit: TemplateEdit, variable: Variable, name: string): Partial<TemplateEdit> {
  const renamed = (value: string) => String(renameVariable({ value }, variable.name, name).value);
  return {
    webhook: renameVariable(edit.webhook, variable.name, name),
    headers: edit.headers.map(header => ({ name: header.name, value: renamed(header.value) })),
    variables: editVariables(edit).map(each => (each.name === variable.name ? { ...each, name } : each)),
  };
}
