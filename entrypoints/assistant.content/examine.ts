import { countFindings } from '../../components/ui/summary.tsx';
import { check, toDo } from '../../utils/rules/check.ts';
import type { FormSeen } from '../../utils/store/messages.ts';
import type { WebhookDraft } from '../../utils/webhook/draft.ts';
import { type FieldName, fieldNames } from '../../utils/webhook/fields.ts';
import type { Finding, FormContext } from '../../utils/webhook/finding.ts';

/** What is known of the form at one moment. */
export interface Examination {
  readonly draft: WebhookDraft;
  readonly context: FormContext;
  readonly findings: readonly Finding[];
  readonly toDo: readonly Finding[];
  readonly unreadable: readonly FieldName[];
  readonly collapsed: readonly FieldName[];
  readonly seen: FormSeen;
}

/** Checks what stands in the form. */
export function examine(draft: WebhookDraft, context: FormContext): Examination {
  const checked = toDo(check(draft, context), context);
  const unreadable = fieldNames.filter(field => draft[field].status === 'unreadable');
  const collapsed = fieldNames.filter(field => draft[field].status === 'collapsed');
  const counts = countFindings(checked.findings);
  const open = unreadable.length + collapsed.length + checked.toDo.length;
  const state = stateOf(draft, counts.errors + counts.warnings, open);
  const seen = { mode: context.mode, state, ...counts, unreadable: [...unreadable] };
  return { draft, context, ...checked, unreadable, collapsed, seen };
}

/** `partial` means: what could be read is fine, but not everything could, or something is still to do. */
function stateOf(draft: WebhookDraft, problems: number, open: number): FormSeen['state'] {
  if (problems > 0) return 'problems';
  if (fieldNames.every(field => draft[field].status !== 'read')) return 'unreadable';
  return open > 0 ? 'partial' : 'clean';
}
