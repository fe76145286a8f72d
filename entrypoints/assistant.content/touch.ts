import type { WebhookDraft } from '../../utils/webhook/draft.ts';
import { fieldNames } from '../../utils/webhook/fields.ts';

/**
 * Tells whether the person has touched a form: by typing or trying to save, or, since drop-downs made of plain elements
 * send no events, by a value that differs from the first one after something was clicked. Once touched, always touched.
 */
export function createTouch(): (draft: WebhookDraft, use: { used: boolean; pressed: boolean }) => boolean {
  let first: WebhookDraft | null = null;
  let touched = false;
  return (draft, { used, pressed }) => {
    first ??= draft;
    touched ||= used || (pressed && differs(first, draft));
    return touched;
  };
}

function differs(first: WebhookDraft, now: WebhookDraft): boolean {
  return fieldNames.some(field => {
    const [before, after] = [first[field], now[field]];
    return (
      before.status === 'read' &&
      after.status === 'read' &&
      JSON.stringify(before.value) !== JSON.stringify(after.value)
    );
  });
}
