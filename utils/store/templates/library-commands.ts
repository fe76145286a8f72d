import type { LibraryCommands } from '../../templates/library.ts';
import { askBackground } from './ask-background.ts';
import { importTemplates } from './import-templates.ts';
import { newRevision } from './new-revision.ts';
import { outcomeSchema, saveOutcomeSchema } from './outcome-schemas.ts';

/** The library's commands, carried out by the background. A content script may only save. */
export const libraryCommands: LibraryCommands = {
  save: ({ template, base, kept }) =>
    askBackground(
      { do: 'save', template, base, kept: kept && [...kept], revision: newRevision() },
      saveOutcomeSchema(),
    ),
  remove: ids => askBackground({ do: 'remove', ids: [...ids] }, outcomeSchema()),
  restore: ids => askBackground({ do: 'restore', ids: [...ids] }, outcomeSchema()),
  forget: ids => askBackground({ do: 'forget', ids: [...ids] }, outcomeSchema()),
  forgetSecured: () => askBackground({ do: 'forget-secured' }, outcomeSchema()),
  forgetSetAside: key => askBackground({ do: 'forget-set-aside', key }, outcomeSchema()),
  import: importTemplates,
  setSynced: (ids, synced) => askBackground({ do: 'set-synced', ids: [...ids], synced }, outcomeSchema()),
};
