import type { WebhookDraft } from '../webhook/draft.ts';
import { fieldNames } from '../webhook/fields.ts';
import type { Finding, FormContext } from '../webhook/finding.ts';
import { rules } from './list.ts';
import type { Code } from './sentences.ts';

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

/**
 * Applies the fix that a finding carries; pure, and changes the finding's field only. A finding without a fix,
 * or one that the draft no longer has, leaves the draft as it is (the same object).
 */
export function fix(draft: WebhookDraft, finding: Finding): WebhookDraft {
  if (!finding.fixable) return draft;
  const owner = rules.find(
    rule => rule.fix && rule.field === finding.field && Object.hasOwn(rule.codes, finding.code),
  );
  return owner?.fix?.(draft, finding) ?? draft;
}

/** Codes that say a field is still to be filled in. */
const requiredCodes: ReadonlySet<string> = new Set<Code>([
  'URL_MISSING',
  'NAME_MISSING',
  'TOPICS_EMPTY',
  'SECRET_MISSING',
  'OAUTH2_GRANT_MISSING',
  'OAUTH2_TOKEN_URL_MISSING',
  'OAUTH2_CLIENT_ID_MISSING',
  'OAUTH2_CLIENT_SECRET_MISSING',
  'OAUTH2_USERNAME_MISSING',
  'OAUTH2_PASSWORD_MISSING',
  'SPLUNK_TOKEN_MISSING',
]);

/**
 * Sets apart what is only still to do: in a new form that nobody has touched, an empty required field is no
 * fault. In any other form `toDo` is empty and all findings count.
 */
export function toDo(
  findings: readonly Finding[],
  context: FormContext,
): { findings: Finding[]; toDo: Finding[] } {
  const pending = (finding: Finding) =>
    context.mode === 'add' && !context.touched && requiredCodes.has(finding.code);
  return {
    findings: findings.filter(finding => !pending(finding)),
    toDo: findings.filter(pending),
  };
}
