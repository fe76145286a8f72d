import { lazy, Suspense, useMemo, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { entriesOf } from '../../components/templates/entry.ts';
import { CodeBoxes, type CodeFieldProps } from '../../components/ui/code-field.tsx';
import { withWebhooks } from '../../utils/fleet/rotation.ts';
import { speak } from '../../utils/language/sentence.ts';
import { generateSecret } from '../../utils/signature/generate-secret.ts';
import { App } from '../popup/app.tsx';
import type { HandedOver } from '../popup/kept-input.ts';
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

interface FleetProps {
  readonly session: FleetSession;
  /** Shows a delivery in Verify, without keeping it. */
  readonly onHandOver: (given: HandedOver) => void;
}

/** The Fleet page on what was read since this page was loaded, whichever page of the app was shown in between. */
function Fleet({ session, onHandOver }: FleetProps) {
  const { health } = session;
  const rotation = useSyncExternalStore(session.rotation.follow, session.rotation.value);
  const asked = useSyncExternalStore(health.follow, health.asked);
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
      asked={asked}
      onAskHealth={health.ask}
      onStopHealth={health.stop}
      rotation={rotation}
      onRotate={webhooks =>
        session.rotation.set(withWebhooks(rotation, webhooks, () => generateSecret(256, 'hex')))
      }
      onEndRotation={() => session.rotation.set(null)}
      onVerify={async (webhook, delivery, secret) => {
        const request = await health.toVerify(webhook, delivery);
        if (request !== null) onHandOver({ request, ...(secret && { secrets: `${secret}\n` }) });
        return request !== null;
      }}
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
        fleet={onHandOver => <Fleet session={fleet} onHandOver={onHandOver} />}
      />
    </CodeBoxes>,
  );
}
