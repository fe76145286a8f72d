import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { SampleOptions, VerifySample } from '../../components/samples/sample.ts';
import { SamplesPage } from '../../components/samples/samples-page.tsx';
import { About } from '../../components/shell/about.tsx';
import { StoreNotice } from '../../components/shell/notices.tsx';
import { Shell, type ShellTab } from '../../components/shell/shell.tsx';
import { type TabView, ThisTab } from '../../components/shell/this-tab.tsx';
import { TemplatesPage } from '../../components/templates/templates-page.tsx';
import { useVerification } from '../../components/verify/use-verification.ts';
import { emptyInput, type VerifyInput } from '../../components/verify/verification.ts';
import { VerifyPage } from '../../components/verify/verify-page.tsx';
import { sentence } from '../../utils/language/sentence.ts';
import { createKeeper } from '../../utils/store/create-keeper.ts';
import { keepSampleOptions } from '../../utils/store/session-inputs.ts';
import { followSettings } from '../../utils/store/settings.ts';
import { libraryCommands } from '../../utils/store/templates/library-commands.ts';
import type { TemplateEdit } from '../../utils/templates/template-edit.ts';
import { useTemplateEdit, useVerifyInput } from './kept-input.ts';
import { PortalAccessNotice, useFollowed } from './portal-access.tsx';
import type { AppStart } from './read-start.ts';
import { SettingsTab } from './settings-tab.tsx';
import { useLibrary } from './use-library.ts';

interface AppProps {
  readonly place: 'popup' | 'tab';
  /** What the tab behind the popup is. */
  readonly view: TabView;
  readonly start: AppStart;
  /** The page to begin with, such as `verify` or `templates:import`; the first one where it is none. */
  readonly first?: string;
  /** The Fleet page, which needs the room of a browser tab. */
  readonly fleet?: ReactNode;
  /** Opens a page of the app in a browser tab; only from the popup. */
  readonly onOpenTab?: (page: string) => void;
  /** Opens the Fleet page for the tab behind the popup. */
  readonly onAllWebhooks?: () => void;
  /** Whether the browser's file dialog would close this page. */
  readonly noFileDialog?: boolean;
}

/** The extension's own pages, wired to the store: in the popup, or with more room in a tab. */
export function App({ place, view, start, onOpenTab, first = '', noFileDialog = false, ...props }: AppProps) {
  const tabs = pagesOver(view, props.fleet !== undefined);
  const { input, isKept, change, forget, flush } = useVerifyInput(start.kept);
  const verifying = useVerification(input);
  const settings = useFollowed(start.settings, followSettings);
  const { edit, change: changeEdit, flush: flushEdit } = useTemplateEdit(start.edit);
  const [firstPage, task] = first.split(':');
  const begin = tabs.find(({ id }) => id === firstPage) ?? tabs[0];
  const { current, setCurrent, flushSample, ...samples } = usePages(
    begin?.id ?? 'verify',
    start.sample,
    change,
  );
  const openTab = useCallback(async () => {
    await Promise.all([flush(), flushEdit(), flushSample()]);
    onOpenTab?.(current);
  }, [flush, flushEdit, flushSample, onOpenTab, current]);
  return (
    <Shell
      {...{ place, tabs, current }}
      theme={settings.theme}
      notice={
        <>
          <PortalAccessNotice first={start.access} />
          {start.unreadable && <StoreNotice />}
        </>
      }
      onSelect={setCurrent}
      onOpenTab={onOpenTab && openTab}
    >
      {current === 'this-tab' && view.kind === 'portal' && (
        <ThisTab view={view} onAllWebhooks={props.onAllWebhooks} />
      )}
      {current === 'verify' && (
        <VerifyPage
          {...{ input, isKept, ...verifying }}
          onChange={change}
          onForget={forget}
          onChooseElsewhere={noFileDialog ? openTab : undefined}
        />
      )}
      {current === 'templates' && (
        <TemplatesTab
          edit={edit}
          onEdit={changeEdit}
          importing={task === 'import'}
          onChooseElsewhere={noFileDialog ? () => onOpenTab?.('templates:import') : undefined}
        />
      )}
      {current === 'samples' && (
        <SamplesPage
          options={samples.sample}
          onChange={samples.changeSample}
          onVerify={samples.verifySample}
        />
      )}
      {current === 'fleet' && props.fleet}
      {current === 'settings' && <SettingsTab settings={settings} />}
      {current === 'about' && <About version={browser.runtime.getManifest().version} />}
    </Shell>
  );
}

type PageId = 'this-tab' | 'verify' | 'templates' | 'samples' | 'fleet' | 'settings' | 'about';

const everywhere: readonly PageId[] = ['verify', 'templates', 'samples', 'settings', 'about'];

const titles = {
  'this-tab': 'page_this_tab',
  verify: 'page_verify',
  templates: 'page_templates',
  samples: 'page_samples',
  fleet: 'page_fleet',
  settings: 'page_settings',
  about: 'page_about',
} as const satisfies Readonly<Record<PageId, string>>;

/** The app's pages over a tab; the first one is the one to begin with. */
function pagesOver(view: TabView, hasFleet: boolean): readonly ShellTab<PageId>[] {
  const pages = everywhere.flatMap((id): PageId[] => (hasFleet && id === 'settings' ? ['fleet', id] : [id]));
  const all: readonly PageId[] = view.kind === 'portal' ? ['this-tab', ...pages] : pages;
  return all.map(id => ({ id, title: sentence(titles[id]) }));
}

/** Where the browser's store refuses, they live as long as their page. */
const keep = (options: SampleOptions) => keepSampleOptions(options).catch(() => {});

/** Which page is shown, what the Samples page is set to, and the way from there to the Verify page. */
function usePages(first: PageId, firstSample: SampleOptions, change: (part: Partial<VerifyInput>) => void) {
  const [current, setCurrent] = useState(first);
  const [sample, setSample] = useState(firstSample);
  const [keeper] = useState(() => createKeeper(keep, () => {}));
  // Once it was seen, its secret may stand in a receiver already.
  const isSeen = current === 'samples';
  useEffect(() => {
    if (isSeen) keeper.put(sample, 0);
  }, [isSeen, sample, keeper]);
  const changeSample = useCallback(
    (part: Partial<SampleOptions>) => setSample(before => ({ ...before, ...part })),
    [],
  );
  const verifySample = useCallback(
    (given: VerifySample) => {
      change({ ...emptyInput, ...given });
      setCurrent('verify');
    },
    [change],
  );
  return { current, setCurrent, sample, changeSample, verifySample, flushSample: keeper.flush };
}

interface TemplatesTabProps {
  readonly edit: TemplateEdit | null;
  readonly onEdit: (edit: TemplateEdit | null) => void;
  readonly importing: boolean;
  readonly onChooseElsewhere?: (() => void) | undefined;
}

/** The Templates page, wired to the store. */
function TemplatesTab(props: TemplatesTabProps) {
  const { library, failed } = useLibrary();
  return <TemplatesPage {...props} library={library} failed={failed} commands={libraryCommands} />;
}
