import type { WebhookDraft } from '../../utils/webhook/draft.ts';
import { fieldNames } from '../../utils/webhook/fields.ts';

/**
 * Tells whether the person has touched a form: by typing or trying to save, or, since drop-downs made of plain elements
 * send no events, by a value that differs from the first one after something was clicked. Once touched, always touched. A form
 * that is `filled` counts as touched until that is taken back; while it `isFresh`, values may differ by that alone.
 */
export function createTouch(): (
  draft: WebhookDraft,
  use: { used: boolean; pressed: boolean },
  filling?: { isFilled: boolean; isFresh: boolean },
) => boolean {
  let first: WebhookDraft | null = null;
  let touched = false;
  return (draft, { used, pressed }, { isFilled, isFresh } = { isFilled: false, isFresh: false }) => {
    first ??= draft;
    touched ||= used || (pressed && !isFilled && !isFresh && differs(first, draft));
    return touched || isFilled;
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
