import { describeVariables } from '../../../utils/templates/describe-variables.ts';
import type { TemplateEdit } from '../../../utils/templates/template-edit.ts';
import type { Variable } from '../../../utils/templates/variable.ts';
import { editWebhook } from './edit-webhook.ts';

/** The variables of an edit that stand in it or were declared; those that saving will make are not among them. */
export function editVariables(edit: TemplateEdit): Variable[] {
  return describeVariables(editWebhook(edit), edit.variables);
}
