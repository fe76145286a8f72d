import { listed } from '../../../utils/language/listed.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import { type FieldName, fieldTitles } from '../../../utils/webhook/fields.ts';
import type { MadeTemplate } from './draft-template.ts';

/** What becomes a variable, what may be a secret all the same, and what of the form is not in the template. */
export function TemplateRemarks({ made }: { readonly made: MadeTemplate }) {
  const { template, leftOut, notShown, notes } = made;
  const variables = template.variables.map(({ label, name }) => label || name);
  const remarks = [
    variables.length > 0
      ? sentence('portal_templates_variables', { variables: listed(variables) })
      : sentence('portal_templates_no_secrets'),
    leftOut.length > 0 && sentence('portal_templates_left_out', { fields: titlesOf(leftOut) }),
    notShown.length > 0 && sentence('portal_templates_not_shown', { fields: titlesOf(notShown) }),
    ...notes.map(({ message, path }) => (path === '' ? message : `${path}: ${message}`)),
  ].filter(remark => remark !== false);
  return (
    <ul className="import-notes quiet">
      {remarks.map(remark => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}

function titlesOf(fields: readonly FieldName[]): string {
  return listed(fields.map(field => fieldTitles[field]));
}
