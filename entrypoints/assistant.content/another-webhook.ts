import type { WebhookDraft } from '../../utils/webhook/draft.ts';

/** For how many milliseconds after typing the page may still change the name itself, as it does to tidy it. */
const TIDYING = 1500;

/**
 * Tells whether a form has come to hold another webhook: its name changed though nobody typed. A page may keep one form for
 * all of its webhooks, as a pane beside their list does. `typed` is when something was typed last, `now` the time, both in
 * milliseconds.
 */
export function createNameWatch(): (draft: WebhookDraft, typed: number, now: number) => boolean {
  let known: string | null = null;
  return ({ name }, typed, now) => {
    if (name.status !== 'read') return false;
    const before = known;
    known = name.value.trim().toLowerCase();
    return before !== null && before !== known && now - typed > TIDYING;
  };
}
