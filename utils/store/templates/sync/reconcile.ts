import { sameJson } from '../../../templates/same-json.ts';
import { numbered } from '../../../templates/text.ts';
import { mergedRevision, RECORD_PREFIX, REMEMBERED, type TemplateRecord } from '../record.ts';
import { secureRecord } from '../secure-record.ts';
import type { StoreState } from '../store-state.ts';
import { type SyncedRecord, syncedOf } from './synced-record.ts';

interface SyncPlan {
  /** What this browser has to write. */
  readonly writes: readonly TemplateRecord[];
  /** What has to go along. */
  readonly pushes: readonly TemplateRecord[];
}

/**
 * Brings this browser's templates of these ids and those that came along together. Templates that are not readable on
 * one of the sides are left alone.
 */
export function planSync(
  { records, setAside }: StoreState,
  synced: ReadonlyMap<string, SyncedRecord | null>,
  wanted: Iterable<string>,
): SyncPlan {
  const ids = [...wanted].filter(
    id =>
      (synced.has(id) || records.get(id)?.synced) &&
      synced.get(id) !== null &&
      !setAside.has(RECORD_PREFIX + id),
  );
  const met = ids.flatMap(id => {
    const [first, ...copies] = reconcile(records.get(id), synced.get(id) ?? undefined).map(
      record => secureRecord(record).record,
    );
    return [...(first ? [first] : []), ...copies.filter(copy => !records.has(copy.template.id))];
  });
  return {
    writes: met.filter(record => !sameJson(record, records.get(record.template.id))),
    pushes: met.filter(record => record.synced && isNews(record, synced.get(record.template.id))),
  };
}

/** A mark for one that never went along would be of no use. */
function isNews(record: TemplateRecord, there: SyncedRecord | null | undefined): boolean {
  return there ? !sameJson(syncedOf(record), there) : there === undefined && record.deletedAt === undefined;
}

/**
 * What one template ought to be after this browser's version and the one that came along have met: one record, or two
 * where both were changed. Every browser comes to the same, whichever version is its own. Undefined where there is none.
 */
function reconcile(
  own: TemplateRecord | undefined,
  other: SyncedRecord | undefined,
): readonly TemplateRecord[] {
  if (!other) return own ? [own] : [];
  // A new template under the id of one that was deleted elsewhere: nobody asked that it go along.
  if (own && !own.synced && other.content.kind === 'deleted') return [own];
  const theirs = recordOf(other, own);
  if (!theirs) return [];
  if (!own || other.history.includes(own.revision)) return [theirs];
  const mine = { ...own, synced: true };
  if (mine.revision === theirs.revision || mine.history.includes(theirs.revision)) return [mine];
  const [first, second] = isBefore(theirs, mine) ? [mine, theirs] : [theirs, mine];
  const winner = {
    ...first,
    revision: mergedRevision(first.revision, second.revision),
    history: [first.revision, second.revision, ...first.history, ...second.history].slice(0, REMEMBERED),
  };
  const isSame = sameJson(first.template, second.template);
  return second.deletedAt !== undefined || isSame ? [winner] : [winner, copyOf(second)];
}

/** A deletion mark holds no template: it is this browser's own that goes into the bin. */
function recordOf(other: SyncedRecord, own: TemplateRecord | undefined): TemplateRecord | undefined {
  const { v, revision, history, savedAt, content } = other;
  const common = { v, revision, history, savedAt, synced: true };
  if (content.kind === 'template') {
    const { kind: _, ...kept } = content;
    return { ...common, ...kept };
  }
  const { deletedAt } = content;
  return own && { ...common, deletedAt, kept: own.kept, template: own.template };
}

/** A deleted one before one that is not, then the one that was saved earlier. */
function isBefore(a: TemplateRecord, b: TemplateRecord): boolean {
  if ((a.deletedAt === undefined) !== (b.deletedAt === undefined)) return a.deletedAt !== undefined;
  return a.savedAt !== b.savedAt ? a.savedAt < b.savedAt : a.revision < b.revision;
}

/** Its id is made of its revision, so that every browser makes the same copy. */
function copyOf(record: TemplateRecord): TemplateRecord {
  const { id, name } = record.template;
  const template = {
    ...record.template,
    id: numbered(id, `-${record.revision}`, 100),
    name: numbered(name, ' (2)', 200),
  };
  return { ...record, template };
}
