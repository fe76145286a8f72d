import { useState } from 'react';
import { listed } from '../../../utils/language/listed.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import type { Imported } from '../../../utils/templates/import/read-shape.ts';
import type { Variable } from '../../../utils/templates/template.ts';
import { applyVariables, variablesIn } from '../../../utils/templates/variables.ts';
import type { Webhook } from '../../../utils/templates/webhook.ts';
import { fieldNames, usedByType } from '../../../utils/webhook/fields.ts';
import { Button } from '../../ui/button.tsx';
import { SecretInput, TextField } from '../../ui/text-field.tsx';

/** The variables of a configuration while they are asked for. */
interface VariableValues {
  /** Those that the form needs, in their order. */
  readonly variables: readonly Variable[];
  /** What stands in their boxes. */
  readonly entered: Readonly<Record<string, string>>;
  readonly enter: (name: string, value: string) => void;
  /** What is given so far. */
  readonly values: Readonly<Record<string, string>>;
  /** Those that are still to give. */
  readonly missing: readonly Variable[];
  /** Literal as far as the values and the given ones go; null while there is no configuration. */
  readonly webhook: (more?: Readonly<Record<string, string>>) => Webhook | null;
}

/** Keeps the values of a configuration's variables. `type`: the type that the form has where the configuration names none. */
export function useVariableValues(
  imported: Imported | null,
  known: Readonly<Record<string, string>>,
  type: Webhook['type'],
): VariableValues {
  const [entered, setEntered] = useState<Readonly<Record<string, string>>>(() =>
    firstValues(imported?.variables ?? [], known),
  );
  const values = Object.fromEntries(Object.entries(entered).filter(([, value]) => value !== ''));
  const fillable = imported && fillableWebhook(imported.webhook, imported.webhook.type || type);
  const used = new Set(fillable ? variablesIn(fillable) : []);
  const variables = imported?.variables.filter(({ name }) => used.has(name)) ?? [];
  return {
    variables,
    entered,
    enter: (name, value) => setEntered(before => ({ ...before, [name]: value })),
    values,
    missing: variables.filter(({ name }) => !Object.hasOwn(values, name)),
    webhook: more => fillable && applyVariables(fillable, { ...values, ...more }),
  };
}

/** What the boxes of variables begin with: what the page shows of a text variable, else its default. */
function firstValues(
  variables: readonly Variable[],
  known: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    variables.map(({ name, kind, default: value = '' }) => [
      name,
      kind === 'text' && Object.hasOwn(known, name) ? (known[name] ?? value) : value,
    ]),
  );
}

/** Only what the portal's form can take: no field of the API alone, and none that Mist does not use for the type. */
function fillableWebhook(webhook: Webhook, type: Webhook['type']): Webhook {
  const fields: readonly string[] = fieldNames.filter(field => usedByType(field, type));
  return Object.fromEntries(Object.entries(webhook).filter(([field]) => fields.includes(field)));
}

/** What is still to give before a form can be filled, as a sentence; '' where nothing is. */
export function stillToGive(missing: readonly Variable[]): string {
  return missing.length === 0 ? '' : sentence('import_still_to_give', { variables: labelsOf(missing) });
}

/** What variables are called, as a list. */
export const labelsOf = (variables: readonly Variable[]): string =>
  listed(variables.map(({ label, name }) => label || name));

/** Whether any random secret will do. */
export const canGenerate = ({ kind, name, generate }: Variable): boolean =>
  kind === 'secret' && (generate ?? name === 'secret');

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
        const { name, kind } = variable;
        const props = {
          label: variable.label || name,
          value: values[name] ?? '',
          onChange: (value: string) => onChange(name, value),
        };
        if (kind === 'text') return <TextField key={name} {...props} />;
        return (
          <SecretInput key={name} {...props}>
            {canGenerate(variable) && (
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
