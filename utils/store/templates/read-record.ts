import * as z from 'zod/mini';
import { lazily } from '../../templates/lazily.ts';
import type { SetAside } from '../../templates/library.ts';
import { RECORD_PREFIX, RECORD_VERSION, recordSchema, type TemplateRecord } from './record.ts';

export type ReadRecord = { readonly record: TemplateRecord } | { readonly setAside: SetAside };

const versioned = lazily(() => z.looseObject({ v: z.number().check(z.gt(RECORD_VERSION)) }));

/**
 * Reads one record as it stands in the store. One that does not parse, or stands under another's key, is set aside. The
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
