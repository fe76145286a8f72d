import type { StoredTemplate } from '../../templates/library.ts';
import type { TemplateRecord } from './record.ts';

/** What the rest of the extension sees of a record. */
export function storedOf({
  template,
  revision,
  savedAt,
  keepHeaders,
  synced,
}: TemplateRecord): StoredTemplate {
  return { template, revision, savedAt, keepHeaders, synced };
}
