import type { PortalForm } from '../../utils/portal/match/locate-form.ts';
import { type BeforeFilling, bringBack } from '../../utils/portal/write/bring-back.ts';
import { fillTabs } from '../../utils/portal/write/fill-tabs.ts';
import { readUnfolded } from '../../utils/portal/write/read-unfolded.ts';
import { readUnseenTopics } from '../../utils/portal/write/read-unseen-topics.ts';
import { untoldTexts } from '../../utils/portal/write/untold-texts.ts';
import { draftFromWebhook } from '../../utils/templates/draft-from-webhook.ts';
import type { Webhook } from '../../utils/templates/webhook.ts';
import type { FieldReport, WebhookDraft } from '../../utils/webhook/draft.ts';
import { type FieldName, fieldNames } from '../../utils/webhook/fields.ts';
import { createTurns } from './turns.ts';

/** Fills the form of one session, and takes the last filling back. */
export interface Filling {
  readonly fill: (webhook: Webhook) => Promise<readonly FieldReport[]>;
  /** Null while there is nothing to take back. */
  readonly undo: () => (() => void) | null;
  /** The fields that the last taking back did not bring back to what they held; null until it is through. */
  readonly notTakenBack: () => readonly FieldName[] | null;
  /** Whether the form is being filled, or a filling taken back. */
  readonly isRunning: () => boolean;
  /** Whether it is, or was a moment ago, so that the page may still build its form anew. */
  readonly isFresh: () => boolean;
  /** The names that the form may have while it is filled; null at other times. */
  readonly names: () => readonly string[] | null;
}

/** How long a page may take to build its form anew after it was filled, in milliseconds. */
const FRESH = 2000;

/** `changed` is called when there is something to take back, or no longer, and when that is through. */
export function createFilling(
  locate: () => PortalForm | null,
  signal: AbortSignal,
  changed: () => void,
): Filling {
  let before: BeforeFilling | null = null;
  let notTakenBack: readonly FieldName[] | null = null;
  let names: readonly string[] = [];
  // Two at once would leave parts of both in the form.
  const turns = createTurns();
  const keep = (given: BeforeFilling | null) => {
    before = given;
    notTakenBack = null;
    changed();
  };
  const takeBack = (kept: BeforeFilling) => {
    keep(null);
    void turns.take(async () => {
      names = namesIn(kept.draft, kept.wanted);
      // Where that breaks off, each field that was filled may hold either.
      notTakenBack = await bringBack(locate, kept, signal).catch(() => fieldsIn(kept.wanted));
      changed();
    });
  };
  /** What the form holds, with all that is folded away shown, so that it can be taken back too; null where it is gone. */
  const readWhole = async (wanted: WebhookDraft): Promise<WebhookDraft | null> => {
    const draft = await readUnfolded(locate, wanted, signal);
    if (draft?.topics.status !== 'unreadable' || wanted.topics.status !== 'read') return draft;
    const topics = await readUnseenTopics(locate, signal);
    return topics ? { ...draft, topics: { status: 'read', value: topics } } : draft;
  };
  const fill = async (webhook: Webhook) => {
    const wanted = draftFromWebhook(webhook);
    names = namesIn(wanted);
    const draft = await readWhole(wanted);
    if (draft) names = namesIn(draft, wanted);
    const form = locate();
    const filled = fieldsIn(wanted);
    const texts = form ? Array.from(untoldTexts(form)) : [];
    const untold = new Map(texts.filter(([field]) => filled.includes(field)));
    try {
      return await fillTabs(locate, wanted, signal);
    } finally {
      keep(draft && { draft, wanted, untold });
    }
  };
  return {
    fill: webhook => turns.take(() => fill(webhook)),
    undo() {
      const kept = before;
      return kept && (() => takeBack(kept));
    },
    notTakenBack: () => notTakenBack,
    isRunning: turns.areTaken,
    isFresh: () => turns.wereTaken(FRESH),
    names: () => (turns.areTaken() ? names : null),
  };
}

/** The fields that a draft has something for. */
const fieldsIn = (draft: WebhookDraft): FieldName[] =>
  fieldNames.filter(field => draft[field].status === 'read');

function namesIn(...drafts: readonly WebhookDraft[]): string[] {
  return drafts.flatMap(({ name }) => (name.status === 'read' ? [name.value.trim()] : []));
}
