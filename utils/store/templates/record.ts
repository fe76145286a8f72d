import * as z from 'zod/mini';
import { lazily } from '../../templates/lazily.ts';
import type { SetAside } from '../../templates/library.ts';
import { keptValueSchema, templateSchema } from '../../templates/template.ts';

/** Before a template's id, the key of its record in the store. */
export const RECORD_PREFIX = 'template:';

export const RECORD_VERSION = 1;

/** How many earlier revisions a record names: enough to tell which of two versions comes after the other; where it is not, both are kept. */
export const REMEMBERED = 16;

/** What is kept of one template, version 1. The store holds it as JSON text, which browsers hand out much faster than objects. */
export const recordSchema = lazily(() => {
  const moment = z.number().check(z.int(), z.nonnegative());
  const revision = z.string().check(z.minLength(1), z.maxLength(100));
  return z.object({
    v: z.literal(RECORD_VERSION),
    revision,
    /** Revisions that this one comes after, newest first. */
    history: z._default(z.array(revision), []),
    savedAt: moment,
    /** Values that stay in clear although they may be secrets. */
    kept: z._default(z.array(keptValueSchema()), []),
    /** Of an earlier version: names of headers whose value stays in clear, see `secureRecord`. */
    keepHeaders: z.exactOptional(z.array(z.string())),
    synced: z._default(z.boolean(), false),
    /** Set where it is in the bin. */
    deletedAt: z.exactOptional(moment),
    template: templateSchema(),
  });
});

export type TemplateRecord = z.infer<ReturnType<typeof recordSchema>>;

/** A revision that no other save has: 48 random bits. */
export function newRevision(): string {
  return crypto.randomUUID().slice(-12);
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

/** The record that comes after another, with what changes. Out of the bin, unless `change` says when it was deleted. */
export function nextRecord(
  before: TemplateRecord,
  revision: string,
  change: Partial<Omit<TemplateRecord, 'v' | 'revision' | 'history'>>,
): TemplateRecord {
  const { deletedAt: _, ...kept } = before;
  return { ...kept, ...change, revision, history: [before.revision, ...before.history].slice(0, REMEMBERED) };
}

type ReadRecord = { readonly record: TemplateRecord } | { readonly setAside: SetAside };

const versioned = lazily(() => z.looseObject({ v: z.number().check(z.gt(RECORD_VERSION)) }));

/**
 * Reads one record as the store holds it. One that does not parse, or has another's key, is set aside. The
 * shape of an older version would be read here, too, and written anew with the record's next save: there is no moment
 * in which the whole store changes its shape, and so none in which that can be cut off.
 */
export function readRecord(key: string, value: unknown): ReadRecord {
  const json = typeof value === 'string' ? value : JSON.stringify(value);
  const data = typeof value === 'string' ? parsed(value) : undefined;
  const record = recordSchema().safeParse(data);
  if (record.success && key === RECORD_PREFIX + record.data.template.id) return { record: record.data };
  const reason = versioned().safeParse(data).success ? 'newer' : 'damaged';
  return { setAside: { key, from: 'store', reason, json } };
}

/** The value of a JSON text; undefined where it is none. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Records as the store holds them, for one write. What the schema presumes is left out: storage is small. */
export function recordEntries(records: Iterable<TemplateRecord>): Record<string, string> {
  return Object.fromEntries(
    [...records].map(({ history, kept, synced, ...record }) => [
      RECORD_PREFIX + record.template.id,
      JSON.stringify({
        ...record,
        ...(history.length > 0 && { history }),
        ...(kept.length > 0 && { kept }),
        ...(synced && { synced }),
      }),
    ]),
  );
}
