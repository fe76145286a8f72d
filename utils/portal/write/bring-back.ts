import type { FieldReport, WebhookDraft } from '../../webhook/draft.ts';
import { type FieldName, fieldNames } from '../../webhook/fields.ts';
import type { PortalForm } from '../match/locate-form.ts';
import { readForm } from '../match/read-form.ts';
import { emptiedDraft } from './emptied-draft.ts';
import { fillTabs } from './fill-tabs.ts';
import { writeBack } from './write-back.ts';

/** What a form held before it was filled, and what was to be filled in. */
export interface BeforeFilling {
  readonly draft: WebhookDraft;
  readonly wanted: WebhookDraft;
  /** What stood in the boxes to be filled that did not tell their value, as where the portal keeps one to itself. */
  readonly untold: ReadonlyMap<FieldName, string>;
}

/** What a field held that could not be read, or that stayed folded away. */
const UNKNOWN: ReadonlySet<string> = new Set(['unreadable', 'collapsed']);

const HOLDS: ReadonlySet<FieldReport['outcome']> = new Set(['filled', 'unchanged']);

/** Takes a filling back: gives each field what it held before. Gives the fields that do not hold it again. */
export async function bringBack(
  locate: () => PortalForm | null,
  { draft, wanted, untold }: BeforeFilling,
  signal: AbortSignal,
): Promise<FieldName[]> {
  const now = locate();
  const emptied = now && emptiedDraft(draft, readForm(now));
  if (emptied) await fillTabs(locate, emptied, signal);
  const reports = await fillTabs(locate, draft, signal);
  const asBefore = await writeBack(locate, untold);
  const failed = reports.filter(({ outcome, blankRows }) => blankRows || !HOLDS.has(outcome));
  // A page may take its own mask for a value that was typed: only an empty box is sure to mean again what it meant.
  const isEmptyAgain = (field: FieldName) => asBefore.includes(field) && untold.get(field) === '';
  const isLeft = (field: FieldName) =>
    failed.some(report => report.field === field) ||
    (UNKNOWN.has(draft[field].status) && wanted[field].status === 'read' && !isEmptyAgain(field));
  return fieldNames.filter(isLeft);
}
