import { renameVariable } from '../../../utils/templates/rename-variable.ts';
import type { TemplateEdit } from '../../../utils/templates/template-edit.ts';
import type { Variable } from '../../../utils/templates/variable.ts';
import { editVariables } from './edit-variables.ts';

/** The parts of an edit that change where a variable gets another name. */
export function renameInEdit(edit: TemplateEdit, variable: Variable, name: string): Partial<TemplateEdit> {
  const renamed = (value: string) => String(renameVariable({ value }, variable.name, name).value);
  return {
    webhook: renameVariable(edit.webhook, variable.name, name),
    headers: edit.headers.map(header => ({ name: header.name, value: renamed(header.value) })),
    variables: editVariables(edit).map(each => (each.name === variable.name ? { ...each, name } : each)),
  };
}
