import type { PortalForm } from '../../utils/portal/locate-form.ts';
import { readForm } from '../../utils/portal/read-form.ts';
import type { WithUnseenTopics } from '../../utils/portal/unseen-topics.ts';
import { check } from '../../utils/rules/check.ts';
import { toDo } from '../../utils/rules/to-do.ts';
import type { FormSeen } from '../../utils/store/messages.ts';
import type { WebhookDraft } from '../../utils/webhook/draft.ts';
import { type FieldName, fieldNames } from '../../utils/webhook/fields.ts';
import type { Finding, FormContext } from '../../utils/webhook/finding.ts';

/** What is known of the form at one moment. */
export interface Examination {
  readonly draft: WebhookDraft;
  readonly findings: readonly Finding[];
  readonly toDo: readonly Finding[];
  readonly unreadable: readonly FieldName[];
  readonly collapsed: readonly FieldName[];
  readonly seen: FormSeen;
}

/** Reads the form and checks it. */
export function examine(form: PortalForm, context: FormContext, withUnseen: WithUnseenTopics): Examination {
  const draft = withUnseen(form, readForm(form));
  const checked = toDo(check(draft, context), context);
  const unreadable = fieldNames.filter(field => draft[field].status === 'unreadable');
  const collapsed = fieldNames.filter(field => draft[field].status === 'collapsed');
  const count = (severity: Finding['severity']) =>
    checked.findings.filter(finding => finding.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), notes: count('note') };
  return {
    draft,
    ...checked,
    unreadable,
    collapsed,
    seen: {
      mode: context.mode,
      state: stateOf(draft, counts, unreadable.length + collapsed.length + checked.toDo.length),
      ...counts,
      unreadable: [...unreadable],
    },
  };
}

/** `partial` means: what could be read is fine, but not everything could, or something is still to do. */
function stateOf(
  draft: WebhookDraft,
  { errors, warnings }: { errors: number; warnings: number },
  open: number,
): FormSeen['state'] {
  if (errors + warnings > 0) return 'problems';
  if (fieldNames.every(field => draft[field].status !== 'read')) return 'unreadable';
  return open > 0 ? 'partial' : 'clean';
}
