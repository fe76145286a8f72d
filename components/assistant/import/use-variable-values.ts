import { useState } from 'react';
import type { Imported } from '../../../utils/templates/import/read-shape.ts';
import type { Variable } from '../../../utils/templates/template.ts';
import { applyVariables, variablesIn } from '../../../utils/templates/variables.ts';
import type { Webhook } from '../../../utils/templates/webhook.ts';
import { fillableWebhook } from './fillable-webhook.ts';
import { firstValues } from './first-values.ts';

/** The variables of a configuration while they are asked for. */
export interface VariableValues {
  /** Those that the form needs, in their order. */
  readonly variables: readonly Variable[];
  /** What stands in their boxes. */
  readonly entered: Readonly<Record<string, string>>;
  readonly enter: (name: string, value: string) => void;
  /** What is given so far. */
  readonly values: Readonly<Record<string, string>>;
  /** Labels of those that are still to give. */
  readonly missing: readonly string[];
  /** Literal as far as the values go; null while there is no configuration. */
  readonly webhook: Webhook | null;
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
    missing: variables
      .filter(({ name }) => !Object.hasOwn(values, name))
      .map(({ label, name }) => label || name),
    webhook: fillable && applyVariables(fillable, values),
  };
}
