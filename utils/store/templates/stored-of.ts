import type { StoredTemplate } from '../../templates/library.ts';
import type { TemplateRecord } from './record.ts';
import type { StoreState } from './store-state.ts';

/** What the rest of the extension sees of a record. */
export function storedOf(
  { template, revision, savedAt, kept, synced }: TemplateRecord,
  left?: StoreState['notSynced'],
): StoredTemplate {
  const notSynced = synced ? left?.get(template.id) : undefined;
  return { template, revision, savedAt, kept, synced, ...(notSynced && { notSynced }) };
}
