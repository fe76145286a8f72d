import { useMemo } from 'react';
import { counted } from '../../utils/language/counted.ts';
import { sentence } from '../../utils/language/sentence.ts';
import type {
  ImportOutcome,
  LibraryCommands,
  Outcome,
  StoredTemplate,
} from '../../utils/templates/library.ts';
import type { Template } from '../../utils/templates/template.ts';
import type { Notice } from '../ui/toast.tsx';
import { failureSentence, notSyncedSentences } from './notices.tsx';

/** What can be done with stored templates; each says in the notice line what became of it. */
export function useActions(commands: LibraryCommands, say: (notice: Notice) => void) {
  return useMemo(() => {
    const told = async (work: Promise<Outcome> | Outcome, text: string, onUndo?: () => void) => {
      const outcome = await work;
      if (!outcome.ok) return say({ text: failureSentence(outcome.failure), failed: true });
      const missing = notSyncedSentences(outcome.notSynced ?? []);
      say({ text: [text, ...missing].filter(Boolean).join(' '), ...(onUndo && { onUndo }) });
    };
    const restore = (ids: readonly string[]) =>
      told(commands.restore(ids), counted('templates_restored', ids.length));
    return {
      restore,
      remove(stored: readonly StoredTemplate[]) {
        const ids = stored.map(({ template }) => template.id);
        return told(commands.remove(ids), counted('templates_deleted', ids.length), () => restore(ids));
      },
      forget: (ids: readonly string[]) =>
        told(commands.forget(ids), counted('templates_forgotten', ids.length)),
      forgetSecured: async () => {
        const outcome = await commands.forgetSecured();
        if (!outcome.ok) say({ text: failureSentence(outcome.failure), failed: true });
      },
      forgetSetAside: (key: string) =>
        told(commands.forgetSetAside(key), sentence('templates_set_aside_removed')),
      async setSynced(ids: readonly string[], synced: boolean) {
        const outcome = await commands.setSynced(ids, synced);
        const isLeft = outcome.ok && (outcome.notSynced ?? []).length === ids.length;
        return told(outcome, isLeft ? '' : sentence(synced ? 'templates_sync_on' : 'templates_sync_off'));
      },
      tag: (stored: readonly StoredTemplate[], tag: string, wanted: boolean) =>
        told(saveTagged(commands, stored, tag, wanted), counted('templates_tagged', stored.length)),
    };
  }, [commands, say]);
}

/** One after the other, so that what was saved before a failure is known. */
async function saveTagged(
  commands: LibraryCommands,
  stored: readonly StoredTemplate[],
  tag: string,
  wanted: boolean,
): Promise<Outcome> {
  for (const { template, revision: base, kept } of stored) {
    const outcome = await commands.save({ template: withTag(template, tag, wanted), base, kept });
    if (!outcome.ok) return outcome;
  }
  return { ok: true };
}

/** The same template with one tag more or less; letter case does not make two tags. */
function withTag(template: Template, tag: string, wanted: boolean): Template {
  const others = template.tags.filter(each => each.toLowerCase() !== tag.toLowerCase());
  return { ...template, tags: wanted ? [...others, tag] : others };
}

/** What became of an import, in one sentence for each kind. */
export function importResult({
  added,
  replaced,
  skipped,
  unchanged,
}: Extract<ImportOutcome, { ok: true }>): string {
  return [
    counted('templates_imported', added),
    replaced > 0 ? counted('templates_replaced', replaced) : '',
    skipped > 0 ? counted('templates_skipped', skipped) : '',
    unchanged > 0 ? counted('templates_already_there', unchanged) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
