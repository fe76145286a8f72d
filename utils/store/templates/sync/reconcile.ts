import { sameJson } from '../../../templates/same-json.ts';
import { numbered } from '../../../templates/text.ts';
import { REMEMBERED, type TemplateRecord } from '../record.ts';
import type { SyncedRecord } from './synced-record.ts';

/**
 * What one template ought to be after this browser's version and the one that came along have met: one record, or two
 * where both were changed. Every browser comes to the same, whichever version is its own. Undefined where there is none.
 */
export function reconcile(
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

/** The revision of what two revisions became together: the same in every browser, and no other pair's. */
export function mergedRevision(a: string, b: string): string {
  const pair = [a, b].toSorted().join(' ');
  return [hash(pair, 0x811c9dc5), hash(pair, 0x01000193)]
    .map(each => each.toString(16).padStart(8, '0'))
    .join('');
}

/** FNV-1a, with a beginning of one's own and the last bits mixed. */
function hash(text: string, beginning: number): number {
  let value = beginning;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
}
