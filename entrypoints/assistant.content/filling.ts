import { fillForm } from '../../utils/portal/fill/fill-form.ts';
import { type BeforeFilling, beforeFilling, bringBack } from '../../utils/portal/fill/undo.ts';
import type { PortalForm } from '../../utils/portal/match/locate-form.ts';
import { draftFromWebhook } from '../../utils/templates/draft-from-webhook.ts';
import type { Webhook } from '../../utils/templates/webhook.ts';
import type { FieldReport, WebhookDraft } from '../../utils/webhook/draft.ts';
import { type FieldName, fieldNames } from '../../utils/webhook/fields.ts';

/** Fills the form of one session, and takes the last filling back; one at a time, which its caller sees to. */
export interface Filling {
  /**
   * Says what became of each field; null where the page broke it off, when each of them may hold either. `before` gets what
   * the form held.
   */
  readonly fill: (
    webhook: Webhook,
    before?: (draft: WebhookDraft) => void,
  ) => Promise<readonly FieldReport[] | null>;
  /** Whether there is something to take back. */
  readonly isUndoable: () => boolean;
  /** Takes the last filling back; gives the fields that do not hold again what they held. */
  readonly undo: () => Promise<readonly FieldName[]>;
}

/** `locate` gives the form as it is now; null while it is away. */
export function createFilling(locate: () => PortalForm | null, signal: AbortSignal): Filling {
  let kept: BeforeFilling | null = null;
  return {
    async fill(webhook, before) {
      const wanted = draftFromWebhook(webhook);
      try {
        kept = await beforeFilling(locate, wanted, signal);
        if (kept) before?.(kept.draft);
        return await fillForm(locate, wanted, signal);
      } catch {
        return null;
      }
    },
    isUndoable: () => kept !== null,
    async undo() {
      const last = kept;
      kept = null;
      if (!last) return [];
      // Where that breaks off, each field that was filled may hold either.
      return await bringBack(locate, last, signal).catch(() => fieldsIn(last.wanted));
    },
  };
}

/** The fields that a draft has something for. */
const fieldsIn = (draft: WebhookDraft): FieldName[] =>
  fieldNames.filter(field => draft[field].status === 'read');
