import { sameJson } from '../../../templates/same-json.ts';
import { RECORD_PREFIX, type TemplateRecord } from '../record.ts';
import { secureRecord } from '../secure-record.ts';
import type { StoreState } from '../store-state.ts';
import { reconcile } from './reconcile.ts';
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

/** A mark for one that never went along would tell nobody anything. */
function isNews(record: TemplateRecord, there: SyncedRecord | null | undefined): boolean {
  return there ? !sameJson(syncedOf(record), there) : there === undefined && record.deletedAt === undefined;
}
