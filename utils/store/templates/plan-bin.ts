import { newRevision } from './new-revision.ts';
import { nextRecord } from './next-record.ts';
import type { TemplateRecord } from './record.ts';
import type { StoreState } from './store-state.ts';

/** What has to be written so that these templates are in the bin since `deletedAt`, or out of it where that is undefined. */
export function planBin(
  { records }: StoreState,
  ids: readonly string[],
  deletedAt: number | undefined,
): TemplateRecord[] {
  return ids.flatMap(id => {
    const record = records.get(id);
    const isThere = record && (record.deletedAt === undefined) !== (deletedAt === undefined);
    return isThere ? [nextRecord(record, newRevision(), deletedAt === undefined ? {} : { deletedAt })] : [];
  });
}
