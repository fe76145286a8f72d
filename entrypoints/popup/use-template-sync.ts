import { useState } from 'react';
import type { TemplateSyncProps } from '../../components/settings/template-sync.tsx';
import { failureSentence, notSyncedOf, notSyncedSentences } from '../../components/templates/notices.tsx';
import { libraryCommands } from '../../utils/store/templates/library-commands.ts';
import type { Library, Outcome } from '../../utils/templates/library.ts';

/** How many templates go along to the person's other browsers, and the way to have all or none of them go. */
export function useTemplateSync(library: Library | null): TemplateSyncProps {
  const [outcome, setOutcome] = useState<Outcome>({ ok: true });
  const templates = library?.templates ?? [];
  const problems = [
    ...(outcome.ok ? [] : [failureSentence(outcome.failure)]),
    ...notSyncedSentences(notSyncedOf(templates)),
  ];
  return {
    counts: library && {
      total: templates.length,
      wanted: templates.filter(({ synced }) => synced).length,
      synced: templates.filter(({ synced, notSynced }) => synced && !notSynced).length,
    },
    problem: problems.length > 0 ? problems.join(' ') : null,
    async onSyncAll(synced) {
      const ids = templates.map(({ template }) => template.id);
      setOutcome(await libraryCommands.setSynced(ids, synced));
    },
  };
}
