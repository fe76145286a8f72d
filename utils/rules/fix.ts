import type { WebhookDraft } from '../webhook/draft.ts';
import type { Finding } from '../webhook/finding.ts';
import { rules } from './list.ts';

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
