import type { PortalForm } from '../../utils/portal/locate-form.ts';
import { readForm } from '../../utils/portal/read-form.ts';
import { blankBoxes } from '../../utils/portal/write/blank-boxes.ts';
import { emptiedDraft } from '../../utils/portal/write/emptied-draft.ts';
import { emptyAgain } from '../../utils/portal/write/empty-again.ts';
import { fillTabs } from '../../utils/portal/write/fill-tabs.ts';
import { readCountedTopics } from '../../utils/portal/write/read-counted-topics.ts';
import { readGroupedTopics } from '../../utils/portal/write/read-grouped-topics.ts';
import { readUnfolded } from '../../utils/portal/write/read-unfolded.ts';
import { topicsOf } from '../../utils/portal/write/write-topics.ts';
import { draftFromWebhook } from '../../utils/templates/draft-from-webhook.ts';
import type { Webhook } from '../../utils/templates/webhook.ts';
import type { WebhookDraft } from '../../utils/webhook/draft.ts';
import type { FieldReport } from '../../utils/webhook/field-report.ts';
import { type FieldName, fieldNames } from '../../utils/webhook/fields.ts';

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

/** What the form held before it was filled, and what was to be filled in. */
interface Before {
  readonly draft: WebhookDraft;
  readonly wanted: WebhookDraft;
  /** The fields to be filled whose boxes were empty, which tells less than a value where the portal keeps one to itself. */
  readonly blank: readonly FieldName[];
}

/** How long a page may take to build its form anew after it was filled, in milliseconds. */
const FRESH = 2000;

/** What a field held that could not be read, or that stayed folded away. */
const UNKNOWN: ReadonlySet<string> = new Set(['unreadable', 'collapsed']);

const HOLDS: ReadonlySet<FieldReport['outcome']> = new Set(['filled', 'unchanged']);

/** `changed` is called when there is something to take back, or no longer, and when that is through. */
export function createFilling(
  locate: () => PortalForm | null,
  signal: AbortSignal,
  changed: () => void,
): Filling {
  let before: Before | null = null;
  let notTakenBack: readonly FieldName[] | null = null;
  let running = 0;
  let ended = Number.NEGATIVE_INFINITY;
  let names: readonly string[] = [];
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: two at once would leave parts of both in the form. */
  const run = async <T>(work: () => Promise<T>): Promise<T> => {
    running += 1;
    const own = last.then(work, work);
    last = own;
    try {
      return await own;
    } finally {
      running -= 1;
      ended = performance.now();
    }
  };
  const keep = (given: Before | null) => {
    before = given;
    notTakenBack = null;
    changed();
  };
  /** Gives the fields that do not hold again what they held. */
  const bringBack = async ({ draft, wanted, blank }: Before): Promise<FieldName[]> => {
    const now = locate();
    const emptied = now && emptiedDraft(draft, readForm(now));
    if (emptied) await fillTabs(locate, emptied, signal);
    const reports = await fillTabs(locate, draft, signal);
    const emptyAsBefore = await emptyAgain(locate, blank);
    const failed = reports.filter(({ outcome, blankRows }) => blankRows || !HOLDS.has(outcome));
    const isLeft = (field: FieldName) =>
      failed.some(report => report.field === field) ||
      (UNKNOWN.has(draft[field].status) && wanted[field].status === 'read' && !emptyAsBefore.includes(field));
    return fieldNames.filter(isLeft);
  };
  const takeBack = (kept: Before) => {
    keep(null);
    const filled = fieldNames.filter(field => kept.wanted[field].status === 'read');
    void run(async () => {
      names = namesIn(kept.draft, kept.wanted);
      // Where that breaks off, each field that was filled may hold either.
      notTakenBack = await bringBack(kept).catch(() => filled);
      changed();
    });
  };
  const topics = () => topicsOf(locate());
  const readUnseen = async () => {
    if (topics()?.list) return readCountedTopics(() => topics()?.list ?? null, signal);
    const ticks = topics()?.groups.some(({ isOpen }) => !isOpen)
      ? await readGroupedTopics(topics, signal)
      : null;
    return ticks && Array.from(ticks).flatMap(([key, ticked]) => (ticked ? [key] : []));
  };
  // What a list shows as a number, or stands in a closed group, could not be taken back.
  const withCountedTopics = async (draft: WebhookDraft, wanted: WebhookDraft): Promise<WebhookDraft> => {
    if (draft.topics.status !== 'unreadable' || wanted.topics.status !== 'read') return draft;
    const value = await readUnseen();
    return value ? { ...draft, topics: { status: 'read', value } } : draft;
  };
  return {
    fill: webhook =>
      run(async () => {
        const wanted = draftFromWebhook(webhook);
        names = namesIn(wanted);
        // What is folded away is shown first, so that it can be taken back too.
        const unfolded = await readUnfolded(locate, wanted, signal);
        const draft = unfolded && (await withCountedTopics(unfolded, wanted));
        if (draft) names = namesIn(draft, wanted);
        const form = locate();
        const blank = (form ? blankBoxes(form) : []).filter(field => wanted[field].status === 'read');
        try {
          return await fillTabs(locate, wanted, signal);
        } finally {
          keep(draft && { draft, wanted, blank });
        }
      }),
    undo() {
      const kept = before;
      return kept && (() => takeBack(kept));
    },
    notTakenBack: () => notTakenBack,
    isRunning: () => running > 0,
    isFresh: () => running > 0 || performance.now() - ended < FRESH,
    names: () => (running > 0 ? names : null),
  };
}

function namesIn(...drafts: readonly WebhookDraft[]): string[] {
  return drafts.flatMap(({ name }) => (name.status === 'read' ? [name.value.trim()] : []));
}
