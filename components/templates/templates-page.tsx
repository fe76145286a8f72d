import '../assistant/findings.css';
import '../assistant/header-meter.css';
import '../assistant/import-problems.css';
import './templates.css';
import './edit.css';
import { ArrowLeft } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import type { Library, LibraryCommands } from '../../utils/templates/library.ts';
import type { TemplateEdit } from '../../utils/templates/template-edit.ts';
import { Button } from '../ui/button.tsx';
import { useCaughtFocus } from '../ui/focus.ts';
import { Split } from '../ui/split.tsx';
import { Toast } from '../ui/toast.tsx';
import { EditForm } from './edit/edit-form.tsx';
import { entriesOf } from './entry.ts';
import { LibraryExport } from './library-export.tsx';
import { LibraryImport } from './library-import.tsx';
import { LibraryPart } from './library-part.tsx';
import { TemplateDetail } from './template-detail.tsx';
import { type TemplatesPageProps, type TemplatesState, useTemplatesPage } from './use-templates-page.ts';

/** The library of templates: what there is on the one side, one of them or a task on the other. */
export function TemplatesPage({ library, failed = false, ...props }: TemplatesPageProps) {
  if (!library) {
    return <p className="quiet">{sentence(failed ? 'templates_unreadable' : 'templates_reading')}</p>;
  }
  return <ReadTemplatesPage library={library} {...props} />;
}

interface ReadTemplatesPageProps extends TemplatesPageProps {
  readonly library: Library;
}

function ReadTemplatesPage({
  library,
  commands,
  split,
  onChooseElsewhere,
  ...props
}: ReadTemplatesPageProps) {
  const page = useTemplatesPage({ library, commands, ...props });
  return (
    <>
      <Split className="templates" split={split} data-panel={page.panel.kind}>
        <LibraryPart library={library} page={page} />
        <PanelPart
          {...{ library, commands, page, onChooseElsewhere }}
          edit={props.edit}
          onEdit={props.onEdit}
        />
      </Split>
      <Toast notice={page.notice} onClose={page.clearNotice} />
    </>
  );
}

/** One template or a task. Where it takes the list's place, it takes the focus too, and a button leads back. */
function PanelPart(props: PanelContentProps) {
  const { panel, show } = props.page;
  const back = useRef<HTMLButtonElement>(null);
  const section = useRef<HTMLElement>(null);
  // The way back is shown only where the list is not.
  useCaughtFocus([back, section], panel, panel.kind !== 'none');
  return (
    <section ref={section} tabIndex={-1} className="panel stack" aria-label={sentence('templates_panel')}>
      <div className="panel-head">
        <Button ref={back} onClick={() => show({ kind: 'none' })}>
          <ArrowLeft size={14} aria-hidden="true" />
          {sentence('templates_back')}
        </Button>
      </div>
      <PanelContent {...props} />
    </section>
  );
}

interface PanelContentProps {
  readonly library: Library;
  readonly commands: LibraryCommands;
  readonly page: TemplatesState;
  readonly edit: TemplateEdit | null;
  readonly onEdit: (edit: TemplateEdit) => void;
  readonly onChooseElsewhere?: (() => void) | undefined;
}

/** What the panel holds. Until the library is read as a whole, only an edit can go on. */
function PanelContent({ library, commands, page, edit, onEdit, onChooseElsewhere }: PanelContentProps) {
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
    return entries.length > 0 && <p className="nothing-chosen">{sentence('templates_choose')}</p>;
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
