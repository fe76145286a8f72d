import type { SyncFailure } from '../../../templates/library.ts';
import { readState } from '../read-state.ts';
import { writeRecords } from '../write-records.ts';
import { planSync } from './plan-sync.ts';
import { push } from './push.ts';
import { readSynced } from './read-synced.ts';

/**
 * Brings templates together with what came along: those of these ids, or all. First it writes here, then it hands on:
 * when it is cut off in between, doing it again completes it. Resolves to why something could not go along; rejects
 * when the browser cannot read or write here.
 */
export async function synchronise(ids?: readonly string[]): Promise<SyncFailure | undefined> {
  const synced = await readSynced(ids);
  const state = await readState(ids);
  const wanted = new Set(ids ?? [...state.records.keys(), ...synced.keys()]);
  const plan = planSync(state, synced, wanted);
  // A copy may be there already: only the whole store tells.
  const hasCopies = plan.writes.some(({ template }) => !wanted.has(template.id));
  const { writes, pushes } = hasCopies ? planSync(await readState(), synced, wanted) : plan;
  await writeRecords(writes);
  return push(pushes);
}
