import { useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import type { LibraryCommands, StoredTemplate } from '../../utils/templates/library.ts';
import { keptOf } from '../../utils/templates/redact.ts';
import type { TemplateEdit } from '../../utils/templates/template-edit.ts';
import { templateFromEdit } from '../../utils/templates/template-from-edit.ts';
import { failureSentence } from './failure-sentence.ts';
import { notSyncedSentences } from './not-synced.tsx';
import type { Notice } from './use-notice.ts';

interface Editing {
  readonly edit: TemplateEdit | null;
  readonly onEdit: (edit: TemplateEdit | null) => void;
  readonly commands: LibraryCommands;
  readonly say: (notice: Notice) => void;
  /** The edit is in the store now. */
  readonly onSaved: (stored: StoredTemplate) => void;
}

/** The one edit there is: begun, saved, or left. One that was changed is not given up for another. */
export function useEditing({ edit, onEdit, commands, say, onSaved }: Editing) {
  const [failure, setFailure] = useState('');
  const begin = (next: TemplateEdit) => {
    setFailure('');
    if (!edit?.touched) onEdit(next);
    else if (edit.id !== next.id) say({ text: sentence('templates_edit_first'), failed: true });
  };
  const save = async () => {
    if (!edit) return;
    const { template, found } = templateFromEdit(edit);
    if (template.name === '') return;
    const outcome = await commands.save({ template, base: edit.base, kept: keptOf(found) });
    if (!outcome.ok) return setFailure(failureSentence(outcome.failure));
    setFailure('');
    onEdit(null);
    onSaved(outcome.stored);
    const { name } = outcome.stored.template;
    const saved = sentence(outcome.keptBoth ? 'templates_kept_both' : 'templates_saved', { name });
    say({ text: [saved, ...notSyncedSentences(outcome.notSynced ?? [])].join(' ') });
  };
  return { failure, begin, save };
}
