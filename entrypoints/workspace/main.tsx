import { lazy, Suspense, useMemo, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { entriesOf } from '../../components/templates/entry.ts';
import { CodeBoxes, type CodeFieldProps } from '../../components/ui/code-field.tsx';
import { speak } from '../../utils/language/sentence.ts';
import { App } from '../popup/app.tsx';
import { readStart } from '../popup/read-start.ts';
import { useLibrary } from '../popup/use-library.ts';
import { createFleetSession, type FleetSession } from './fleet-session.ts';

const FleetPage = lazy(async () => ({
  default: (await import('../../components/fleet/fleet-page.tsx')).FleetPage,
}));

const CodeEditor = lazy(async () => ({
  default: (await import('../../components/editor/code-editor.tsx')).CodeEditor,
}));

/** Only here: the popup opens at once, with plain boxes. */
const editors = {
  Box: (props: CodeFieldProps) => (
    <Suspense fallback={<div className="field code-editor-place" />}>
      <CodeEditor {...props} />
    </Suspense>
  ),
  // What the parser refuses for its size is too long for an editor, too.
  longest: 20 * 1024 * 1024,
};

/** The Fleet page on what was read since this page was loaded, whichever page of the app was shown in between. */
function Fleet({ session }: { readonly session: FleetSession }) {
  const view = useSyncExternalStore(session.follow, session.view);
  const { library } = useLibrary();
  const templates = useMemo(
    () => (library ? entriesOf(library).map(({ template }) => template) : []),
    [library],
  );
  return (
    <FleetPage
      view={view}
      templates={templates}
      onGoOn={session.goOn}
      onPause={() => session.stop('paused')}
      onCancel={() => session.stop('cancelled')}
      onAgain={session.again}
      onDeliveries={session.deliveries}
    />
  );
}

/** The tab of the portal that an address such as `#fleet:12` names. */
function tabIn(hash: string): number | null {
  const [, id] = /^#fleet:(\d+)$/.exec(hash) ?? [];
  return id === undefined ? null : Number(id);
}

speak(key => browser.i18n.getMessage(key));
const element = document.getElementById('root');
if (element) {
  const start = await readStart();
  const fleet = createFleetSession(tabIn(location.hash));
  createRoot(element).render(
    <CodeBoxes value={editors}>
      <App
        place="tab"
        view={{ kind: 'elsewhere' }}
        start={start}
        first={location.hash.slice(1)}
        fleet={<Fleet session={fleet} />}
      />
    </CodeBoxes>,
  );
}
