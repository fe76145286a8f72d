import { REMEMBERED, type TemplateRecord } from './record.ts';

/** The record that comes after another, with what changes. Out of the bin, unless `change` says when it was deleted. */
export function nextRecord(
  before: TemplateRecord,
  revision: string,
  change: Partial<Omit<TemplateRecord, 'v' | 'revision' | 'history'>>,
): TemplateRecord {
  const { deletedAt: _, ...kept } = before;
  return { ...kept, ...change, revision, history: [before.revision, ...before.history].slice(0, REMEMBERED) };
}
