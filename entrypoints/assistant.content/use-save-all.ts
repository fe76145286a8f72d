import { useState } from 'react';
import type { Saving } from '../../components/assistant/section/export-all.tsx';
import { libraryCommands } from '../../utils/store/templates/library-commands.ts';
import { readState } from '../../utils/store/templates/store-state.ts';
import { sameJson } from '../../utils/templates/same-json.ts';
import type { Template } from '../../utils/templates/template.ts';

/** Saves templates one after the other, without those that the library holds already; stops at the first failure. */
export function useSaveAll() {
  const [saving, setSaving] = useState<Saving>({ step: 'none' });
  const save = async (templates: readonly Template[]) => {
    setSaving({ step: 'running', done: 0 });
    const fresh = await notYetThere(templates);
    const before = templates.length - fresh.length;
    let saved = 0;
    for (const template of fresh) {
      const outcome = await libraryCommands.save({ template, base: null });
      if (!outcome.ok) {
        setSaving({ step: 'done', saved, before, failure: outcome.failure });
        return;
      }
      saved += 1;
      setSaving({ step: 'running', done: before + saved });
    }
    setSaving({ step: 'done', saved, before });
  };
  return { saving, save };
}

async function notYetThere(templates: readonly Template[]): Promise<readonly Template[]> {
  const state = await readState(templates.map(({ id }) => id)).catch(() => null);
  if (!state) return templates;
  return templates.filter(template => {
    const record = state.records.get(template.id);
    return record?.deletedAt !== undefined || !sameJson(record?.template, template);
  });
}
