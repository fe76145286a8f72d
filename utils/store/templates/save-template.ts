import type { SaveOutcome } from '../../templates/library.ts';
import { planSave, type Save } from './plan-save.ts';
import { readState } from './read-state.ts';
import { storedOf } from './stored-of.ts';
import { writeAndSync } from './write-and-sync.ts';

/** Saves one template. Reads no other record, unless its id is taken. Rejects when the browser cannot read or write. */
export async function saveTemplate(save: Save): Promise<SaveOutcome> {
  const alone = planSave(await readState([save.template.id]), save);
  const { writes, result } = alone.result.keptBoth ? planSave(await readState(), save) : alone;
  const sync = await writeAndSync(writes);
  return { ok: true, stored: storedOf(result.record), keptBoth: result.keptBoth, ...sync };
}
