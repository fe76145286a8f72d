import { useRef, useState } from 'react';
import { counted } from '../../utils/language/counted.ts';
import { type SentenceKey, sentence } from '../../utils/language/sentence.ts';
import type { Library, SecuredTemplate } from '../../utils/templates/library.ts';
import { Button } from '../ui/button.tsx';
import { useCaughtFocus } from '../ui/focus.ts';
import { BinList, SetAsideList } from './bin-and-set-aside.tsx';
import { AddButtons, ListPart } from './list-part.tsx';
import { NotSyncedLines } from './notices.tsx';
import type { TemplatesState } from './use-templates-page.ts';

interface LibraryPartProps {
  readonly library: Library;
  readonly page: TemplatesState;
}

/** What there is: the templates, the bin, and what could not be read. */
export function LibraryPart({ library, page }: LibraryPartProps) {
  const [chosen, setView] = useState<LibraryView>('templates');
  const view = chosen === 'set-aside' && library.setAside.length === 0 ? 'templates' : chosen;
  const isNew = library.templates.length + library.team.length === 0;
  const { actions } = page;
  const section = useRef<HTMLElement>(null);
  useCaughtFocus([section], page.panel, page.panel.kind === 'none');
  return (
    <section ref={section} tabIndex={-1} className="library stack" aria-label={sentence('templates_library')}>
      <div className="tool-line">
        {(!isNew || view !== 'templates') && <AddButtons page={page} />}
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
    </section>
  );
}

type LibraryView = 'templates' | 'bin' | 'set-aside';

interface LibraryViewsProps {
  readonly library: Library;
  readonly view: LibraryView;
  readonly onView: (view: LibraryView) => void;
}

/** Switches between the templates, the bin, and, where there is any, what was set aside. */
function LibraryViews({ library, view, onView }: LibraryViewsProps) {
  const views: readonly (readonly [LibraryView, SentenceKey, number])[] = [
    ['templates', 'templates_list', library.templates.length + library.team.length],
    ['bin', 'templates_bin', library.bin.length],
    ['set-aside', 'templates_set_aside', library.setAside.length],
  ];
  return (
    <fieldset className="library-views" aria-label={sentence('templates_views')}>
      {views
        .filter(([id, , count]) => id !== 'set-aside' || count > 0)
        .map(([id, key, count]) => (
          <Button key={id} kind="quiet" pressed={view === id} onClick={() => onView(id)}>
            {sentence(key)} <span className="view-count">{library.partial && id === 'bin' ? '' : count}</span>
          </Button>
        ))}
    </fieldset>
  );
}

/** More are only hinted at. */
const MOST = 100;

interface SecuredNoticeProps {
  readonly secured: readonly SecuredTemplate[];
  readonly onRead: () => void;
}

/** What an update of the extension changed in which templates, until the person has read it. */
function SecuredNotice({ secured, onRead }: SecuredNoticeProps) {
  if (secured.length === 0) return null;
  return (
    <section className="stack" aria-label={sentence('templates_secured_list')} data-part="secured">
      <p>{sentence('templates_secured')}</p>
      <ul aria-label={sentence('templates_secured_list')}>
        {secured.slice(0, MOST).map(({ id, name, count }) => (
          <li key={id}>
            <b>{name}</b>: {counted('templates_secured', count)}
          </li>
        ))}
        {secured.length > MOST && <li>…</li>}
      </ul>
      <p className="tool-line">
        <Button onClick={onRead}>{sentence('templates_secured_read')}</Button>
      </p>
    </section>
  );
}
