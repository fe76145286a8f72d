import { browser } from 'wxt/browser';
import type { Outcome } from '../../../templates/library.ts';
import { readState } from '../read-state.ts';
import { RECORD_PREFIX } from '../record.ts';
import { writeRecords } from '../write-records.ts';
import { planSync } from './plan-sync.ts';
import { push } from './push.ts';
import { readSynced } from './read-synced.ts';

/** Has templates go along, or no longer: all of these, or none. Rejects when the browser cannot read or write here. */
export async function setSynced(ids: readonly string[], synced: boolean): Promise<Outcome> {
  const state = await readState(ids);
  const wanted = ids.flatMap(id => state.records.get(id) ?? []).map(record => ({ ...record, synced }));
  if (wanted.length < ids.length) return { ok: false, failure: 'gone' };
  if (!synced) {
    await writeRecords(wanted);
    await browser.storage.sync.remove(ids.map(id => RECORD_PREFIX + id));
    return { ok: true };
  }
  const whole = await readState();
  const records = new Map([...whole.records, ...wanted.map(record => [record.template.id, record] as const)]);
  const { writes, pushes } = planSync({ ...whole, records }, await readSynced(ids), ids);
  const failure = await push(pushes);
  if (failure) return { ok: false, failure };
  await writeRecords([...wanted, ...writes]);
  return { ok: true };
}
