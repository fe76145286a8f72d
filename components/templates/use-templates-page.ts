import { useCallback, useState } from 'react';
import { editFromTemplate } from '../../utils/templates/edit-from-template.ts';
import type { ImportOutcome, Library, LibraryCommands } from '../../utils/templates/library.ts';
import type { TemplateEdit } from '../../utils/templates/template-edit.ts';
import type { Entry } from './entry.ts';
import { importResult } from './import/import-result.ts';
import { newEdit } from './new-edit.ts';
import type { Panel } from './panel.ts';
import { useActions } from './use-actions.ts';
import { useEditing } from './use-editing.ts';
import { useNotice } from './use-notice.ts';

export interface TemplatesPageProps {
  /** Null while it is read. */
  readonly library: Library | null;
  /** Whether the browser refuses to read it. */
  readonly failed?: boolean;
  readonly commands: LibraryCommands;
  /** The edit that is under way, which outlives the page. */
  readonly edit: TemplateEdit | null;
  readonly onEdit: (edit: TemplateEdit | null) => void;
  /** Whether to begin with the import of a file. */
  readonly importing?: boolean;
  /** Set where the browser's file dialog would close the page: opens the import in a tab. */
  readonly onChooseElsewhere?: (() => void) | undefined;
}

interface Given extends Omit<TemplatesPageProps, 'library' | 'onChooseElsewhere'> {
  readonly library: Library;
}

export type TemplatesState = ReturnType<typeof useTemplatesPage>;

/** What the Templates page shows, and every step a person can take on it. */
export function useTemplatesPage({ commands, edit, onEdit, importing = false }: Given) {
  const { notice, say, clear } = useNotice();
  const { panel, setPanel, show, open } = usePanel(firstPanel(edit, importing), clear);
  const actions = useActions(commands, say);
  const editing = useEditing({
    edit,
    onEdit,
    commands,
    say,
    onSaved: ({ template }) => setPanel({ kind: 'preview', key: template.id }),
  });
  const begin = (next: TemplateEdit) => {
    show({ kind: 'edit' });
    editing.begin(next);
  };
  return {
    panel,
    notice,
    actions,
    editing,
    show,
    open,
    startNew: () => begin(newEdit()),
    startEdit: ({ template, stored }: Entry) =>
      stored && begin(editFromTemplate(template, stored.revision, stored.kept)),
    startCopy: ({ template, stored }: Entry) => begin(newEdit(template, stored?.kept)),
    /** Back to an edit that was left as it was. */
    resume: edit?.touched && panel.kind !== 'edit' ? () => show({ kind: 'edit' }) : null,
    leaveEdit() {
      const back = edit?.base ? edit.id : null;
      onEdit(null);
      show(back === null ? { kind: 'none' } : { kind: 'preview', key: back });
    },
    imported(outcome: ImportOutcome) {
      if (!outcome.ok) return;
      show({ kind: 'none' });
      say({ text: importResult(outcome) });
    },
  };
}

/** The panel that is shown; a notice belongs to the one before. */
function usePanel(first: Panel, clear: () => void) {
  const [panel, setPanel] = useState(first);
  const show = useCallback(
    (next: Panel) => {
      clear();
      setPanel(next);
    },
    [clear],
  );
  const open = useCallback((key: string) => show({ kind: 'preview', key }), [show]);
  return { panel, setPanel, show, open };
}

function firstPanel(edit: TemplateEdit | null, importing: boolean): Panel {
  if (importing) return { kind: 'import' };
  return edit?.touched ? { kind: 'edit' } : { kind: 'none' };
}
