import { useRef, useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import type { Library } from '../../utils/templates/library.ts';
import { Button } from '../ui/button.tsx';
import { BinList } from './bin-list.tsx';
import { type LibraryView, LibraryViews } from './library-views.tsx';
import { ListPart } from './list-part.tsx';
import { NotSyncedLines } from './not-synced.tsx';
import { NoticeLine } from './notice-line.tsx';
import { SecuredNotice } from './secured-notice.tsx';
import { SetAsideList } from './set-aside-list.tsx';
import { useCaughtFocus } from './use-caught-focus.ts';
import type { TemplatesState } from './use-templates-page.ts';

interface LibraryPartProps {
  readonly library: Library;
  readonly page: TemplatesState;
}

/** What there is: the templates, the bin, and what could not be read. */
export function LibraryPart({ library, page }: LibraryPartProps) {
  const [chosen, setView] = useState<LibraryView>('templates');
  const view = chosen === 'set-aside' && library.setAside.length === 0 ? 'templates' : chosen;
  const { actions, show } = page;
  const section = useRef<HTMLElement>(null);
  useCaughtFocus([section], page.panel, page.panel.kind === 'none');
  return (
    <section ref={section} tabIndex={-1} className="library stack" aria-label={sentence('templates_library')}>
      <div className="tool-line">
        <Button kind="main" onClick={page.startNew}>
          {sentence('templates_new')}
        </Button>
        <Button onClick={() => show({ kind: 'import' })}>{sentence('templates_import_action')}</Button>
        <LibraryViews library={library} view={view} onView={setView} />
      </div>
      <SecuredNotice secured={library.secured} onRead={actions.forgetSecured} />
      {page.resume && (
        <p className="tool-line">
          {sentence('templates_edit_open')}
          <Button onClick={page.resume}>{sentence('templates_edit_resume')}</Button>
        </p>
      )}
      {view === 'templates' && <NotSyncedLines templates={library.templates} />}
      {view === 'templates' && <ListPart library={library} page={page} />}
      {view === 'bin' && <BinList bin={library.bin} onRestore={actions.restore} onForget={actions.forget} />}
      {view === 'set-aside' && <SetAsideList setAside={library.setAside} onRemove={actions.forgetSetAside} />}
      <NoticeLine notice={page.notice} />
    </section>
  );
}
