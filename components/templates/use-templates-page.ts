import { useCallback, useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import type {
  ImportOutcome,
  Library,
  LibraryCommands,
  StoredTemplate,
} from '../../utils/templates/library.ts';
import { keptOf } from '../../utils/templates/secure-template.ts';
import type { KeptValue, Template } from '../../utils/templates/template.ts';
import {
  editFromTemplate,
  type TemplateEdit,
  templateFromEdit,
} from '../../utils/templates/template-edit.ts';
import type { SplitState } from '../ui/split.tsx';
import { type Notice, useNotice } from '../ui/toast.tsx';
import type { Entry } from './entry.ts';
import { failureSentence, notSyncedSentences } from './notices.tsx';
import { importResult, useActions } from './use-actions.ts';

export interface TemplatesPageProps {
  /** Null while it is read. */
  readonly library: Library | null;
  /** Whether the browser refuses to read it. */
  readonly failed?: boolean;
  readonly commands: LibraryCommands;
  readonly split: SplitState;
  /** The edit that is under way, which outlives the page. */
  readonly edit: TemplateEdit | null;
  readonly onEdit: (edit: TemplateEdit | null) => void;
  /** What to begin with: `import`, or a template by its key. */
  readonly task?: string | undefined;
  /** Set where the browser's file dialog would close the page: opens the import in a tab. */
  readonly onChooseElsewhere?: (() => void) | undefined;
}

interface Given extends Omit<TemplatesPageProps, 'library' | 'onChooseElsewhere' | 'split'> {
  readonly library: Library;
}

export type TemplatesState = ReturnType<typeof useTemplatesPage>;

/** What the Templates page shows, and every step a person can take on it. */
export function useTemplatesPage({ commands, edit, onEdit, task }: Given) {
  const { notice, say, clear } = useNotice();
  const { panel, setPanel, show, open } = usePanel(firstPanel(edit, task), clear);
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
    clearNotice: clear,
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

function firstPanel(edit: TemplateEdit | null, task: string | undefined): Panel {
  if (task === 'import') return { kind: 'import' };
  if (task !== undefined) return { kind: 'preview', key: task };
  return edit?.touched ? { kind: 'edit' } : { kind: 'none' };
}

/** What stands beside the list, or in its place where there is little room. */
type Panel =
  | { readonly kind: 'none' }
  | { readonly kind: 'preview'; readonly key: string }
  | { readonly kind: 'edit' }
  | { readonly kind: 'export'; readonly keys: ReadonlySet<string> }
  | { readonly kind: 'import' };

interface Editing {
  readonly edit: TemplateEdit | null;
  readonly onEdit: (edit: TemplateEdit | null) => void;
  readonly commands: LibraryCommands;
  readonly say: (notice: Notice) => void;
  /** The edit is in the store now. */
  readonly onSaved: (stored: StoredTemplate) => void;
}

/** The one edit there is: begun, saved, or left. One that was changed is not given up for another. */
function useEditing({ edit, onEdit, commands, say, onSaved }: Editing) {
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

const EMPTY: Omit<Template, 'id'> = {
  name: '',
  description: '',
  tags: [],
  scope: 'any',
  variables: [],
  webhook: {
    enabled: true,
    type: 'http-post',
    name: '',
    url: '',
    topics: [],
    verify_cert: true,
    secret: '{{secret}}',
  },
};
const LONGEST_NAME = 200;

/** The edit of a new template: an empty one, which asks for its secret, or a copy of another. */
function newEdit(original?: Template, kept: readonly KeptValue[] = []): TemplateEdit {
  const id = crypto.randomUUID();
  if (!original) return editFromTemplate({ ...EMPTY, id }, null);
  const name = sentence('templates_copy_name', { name: original.name }).slice(0, LONGEST_NAME);
  return { ...editFromTemplate({ ...original, id, name }, null, kept), touched: true };
}
