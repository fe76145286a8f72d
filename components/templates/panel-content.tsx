import { useMemo } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import type { Library, LibraryCommands } from '../../utils/templates/library.ts';
import type { TemplateEdit } from '../../utils/templates/template-edit.ts';
import { TemplateDetail } from './detail/template-detail.tsx';
import { EditForm } from './edit/edit-form.tsx';
import { entriesOf } from './entry.ts';
import { LibraryExport } from './export/library-export.tsx';
import { LibraryImport } from './import/library-import.tsx';
import type { TemplatesState } from './use-templates-page.ts';

export interface PanelContentProps {
  readonly library: Library;
  readonly commands: LibraryCommands;
  readonly page: TemplatesState;
  readonly edit: TemplateEdit | null;
  readonly onEdit: (edit: TemplateEdit) => void;
  readonly onChooseElsewhere?: (() => void) | undefined;
}

/** What the panel holds. Until the library is read as a whole, only an edit can go on. */
export function PanelContent({
  library,
  commands,
  page,
  edit,
  onEdit,
  onChooseElsewhere,
}: PanelContentProps) {
  const { panel, editing } = page;
  const entries = useMemo(() => entriesOf(library), [library]);
  const existing = useMemo(() => library.templates.map(({ template }) => template), [library]);
  if (panel.kind === 'edit' && edit) {
    return (
      <EditForm
        edit={edit}
        failure={editing.failure}
        onChange={onEdit}
        onSave={editing.save}
        onLeave={page.leaveEdit}
      />
    );
  }
  if (panel.kind === 'none' || panel.kind === 'edit') {
    return entries.length > 0 && <p className="quiet">{sentence('templates_choose')}</p>;
  }
  if (library.partial) return <p className="quiet">{sentence('templates_reading')}</p>;
  if (panel.kind === 'import') {
    return <LibraryImport {...{ existing, commands, onChooseElsewhere }} onOutcome={page.imported} />;
  }
  if (panel.kind === 'export') return <LibraryExport entries={entries} keys={panel.keys} />;
  const entry = entries.find(({ key }) => key === panel.key);
  if (!entry) return <p className="quiet">{sentence('templates_no_longer_there')}</p>;
  const { stored } = entry;
  return (
    <TemplateDetail
      entry={entry}
      onEdit={() => page.startEdit(entry)}
      onDuplicate={() => page.startCopy(entry)}
      onExport={() => page.show({ kind: 'export', keys: new Set([entry.key]) })}
      onDelete={() => {
        page.show({ kind: 'none' });
        if (stored) page.actions.remove([stored]);
      }}
      onSync={synced => page.actions.setSynced([entry.template.id], synced)}
    />
  );
}
