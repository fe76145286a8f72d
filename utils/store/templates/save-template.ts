import type { SaveOutcome } from '../../templates/library.ts';
import { readSettings } from '../settings.ts';
import { planSave, type Save } from './plan-save.ts';
import { readState } from './read-state.ts';
import { storedOf } from './stored-of.ts';
import { writeAndSync } from './write-and-sync.ts';

/** Saves one template. Reads no other record, unless its id is taken. Rejects when the browser cannot read or write. */
export async function saveTemplate(asked: Omit<Save, 'synced'>): Promise<SaveOutcome> {
  const [state, { syncNewTemplates: synced }] = await Promise.all([
    readState([asked.template.id]),
    readSettings(),
  ]);
  const save = { ...asked, synced };
  const alone = planSave(state, save);
  const { writes, result } = alone.result.keptBoth ? planSave(await readState(), save) : alone;
  const sync = await writeAndSync(writes);
  return { ok: true, stored: storedOf(result.record), keptBoth: result.keptBoth, ...sync };
}
