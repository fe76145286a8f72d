import { useState } from 'react';
import type { TemplateSyncProps } from '../../components/settings/template-sync.tsx';
import { failureSentence } from '../../components/templates/failure-sentence.ts';
import { libraryCommands } from '../../utils/store/templates/library-commands.ts';
import type { Library, Outcome } from '../../utils/templates/library.ts';

/** How many templates go along to the person's other browsers, and the way to have all or none of them go. */
export function useTemplateSync(library: Library | null): TemplateSyncProps {
  const [outcome, setOutcome] = useState<Outcome>({ ok: true });
  const failure = outcome.ok ? outcome.notSynced : outcome.failure;
  return {
    counts: library && {
      total: library.templates.length,
      synced: library.templates.filter(({ synced }) => synced).length,
    },
    problem: failure ? failureSentence(failure) : null,
    async onSyncAll(synced) {
      const ids = (library?.templates ?? []).map(({ template }) => template.id);
      setOutcome(await libraryCommands.setSynced(ids, synced));
    },
  };
}
