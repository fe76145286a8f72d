import type { WebhookDraft } from '../webhook/draft.ts';
import { fieldNames } from '../webhook/fields.ts';
import type { Finding, FormContext } from '../webhook/finding.ts';
import { rules } from './list.ts';

/**
 * Checks what stands in the form. Findings come in the order of the fields, within custom headers in the order
 * of the headers, and else in the order of the rules. Never throws; a field that is not read yields no
 * finding, but for one FIELD_UNREADABLE where it ought to be readable. Where a variable was left in a field or a
 * header, nothing else is said of it: its value is still to come.
 */
export function check(draft: WebhookDraft, context: FormContext): Finding[] {
  const findings = rules.flatMap(rule => rule.check(draft, context));
  const open = new Set(findings.filter(({ code }) => code === 'VARIABLE_LEFT').map(placeOf));
  return findings
    .filter(finding => finding.code === 'VARIABLE_LEFT' || !open.has(placeOf(finding)))
    .sort(
      (a, b) =>
        fieldNames.indexOf(a.field) - fieldNames.indexOf(b.field) ||
        (a.at?.header ?? -1) - (b.at?.header ?? -1),
    );
}

function placeOf({ field, at }: Finding): string {
  return `${field} ${at?.header ?? ''}`;
}
