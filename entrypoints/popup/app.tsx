import {
  lazy,
  type ReactNode,
  Suspense,
  startTransition,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { browser } from 'wxt/browser';
import { trialInput } from '../../components/onboarding/trial-input.ts';
import type { SampleOptions, VerifySample } from '../../components/samples/sample.ts';
import { StoreNotice } from '../../components/shell/notices.tsx';
import { PopupTools } from '../../components/shell/popup-tools.tsx';
import { Shell, type ShellTab } from '../../components/shell/shell.tsx';
import { type TabView, ThisTab } from '../../components/shell/this-tab.tsx';
import { ChosenLanguage } from '../../components/verify/receiver-code.tsx';
import { useVerification } from '../../components/verify/use-verification.ts';
import { emptyInput, type VerifyInput } from '../../components/verify/verification.ts';
import { VerifyPage } from '../../components/verify/verify-page.tsx';
import { createKeeper } from '../../utils/store/create-keeper.ts';
import { keepSampleOptions } from '../../utils/store/session-inputs.ts';
import { followSettings, keepSettings, type Settings } from '../../utils/store/settings.ts';
import { type HandedOver, useTemplateEdit, useVerifyInput } from './kept-input.ts';
import { type AppPlace, elsewhere, type PageId, tabsAt } from './places.ts';
import { PortalAccessNotice, useFollowed } from './portal-access.tsx';
import type { AppStart } from './read-start.ts';

// What is not shown at first is loaded when it is.
const TemplatesTab = lazy(async () => ({ default: (await import('./templates-tab.tsx')).TemplatesTab }));
const SamplesPage = lazy(async () => ({
  default: (await import('../../components/samples/samples-page.tsx')).SamplesPage,
}));
const SettingsTab = lazy(async () => ({ default: (await import('./settings-tab.tsx')).SettingsTab }));
const PaletteTool = lazy(async () => ({ default: (await import('./palette-tool.tsx')).PaletteTool }));
const About = lazy(async () => ({ default: (await import('../../components/shell/about.tsx')).About }));

interface AppProps {
  readonly place: AppPlace;
  /** What the tab behind the popup is. */
  readonly view: TabView;
  readonly start: AppStart;
  /** The page to begin with, such as `verify`, and there a task, as in `templates:import`; the first one where it is none. */
  readonly first?: string;
  /** The Fleet page, which needs the room of a browser tab, and hands deliveries over to Verify. */
  readonly fleet?: (onHandOver: (given: HandedOver) => void) => ReactNode;
  /** Opens a page of the app in a browser tab; only from the popup. */
  readonly onOpenTab?: (page: string) => void;
  /** Opens the Fleet page for the tab behind the popup. */
  readonly onAllWebhooks?: () => void;
  /** Whether the browser's file dialog would close this page. */
  readonly noFileDialog?: boolean;
}

/** The extension's own pages, wired to the store: in the popup, or with more room in a tab. */
export function App({ place, view, start, onOpenTab, first = '', noFileDialog = false, ...props }: AppProps) {
  const isPortal = view.kind === 'portal';
  const tabs = tabsAt(place, isPortal);
  const { input, isKept, change, handOver, forget, flush } = useVerifyInput(start.kept);
  const verifying = useVerification(input);
  const settings = useFollowed(start.settings, followSettings);
  const [share, onShare] = useKept('split', start.settings.split);
  const [language, onLanguage] = useKept('receiverLanguage', start.settings.receiverLanguage);
  const split = { share, onShare };
  const { edit, change: changeEdit, flush: flushEdit } = useTemplateEdit(start.edit);
  const { current, task, go, verify, flushSample, ...samples } = usePages(
    placeIn(first, tabs),
    start.sample,
    change,
  );
  /** How often a delivery was pasted anywhere: then its secret is what is missing. */
  const [pasted, setPasted] = useState(0);
  usePasteAnywhere(place === 'popup' || current === 'verify', given => {
    setPasted(count => count + 1);
    verify(given);
  });
  const openTab = async (page: string = current) => {
    await Promise.all([flush(), flushEdit(), flushSample()]);
    onOpenTab?.(page);
  };
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
      tools={
        onOpenTab ? (
          <PopupTools
            onOpenTab={() => openTab()}
            more={elsewhere().map(({ id, ...item }) => ({
              ...item,
              onChoose: (id === 'fleet' && isPortal && props.onAllWebhooks) || (() => openTab(id)),
            }))}
          />
        ) : (
          <Suspense>
            <PaletteTool pages={tabs} onGo={go} />
          </Suspense>
        )
      }
      onSelect={page => go(page)}
    >
      {current === 'this-tab' && view.kind === 'portal' && (
        <ThisTab view={view} onAllWebhooks={props.onAllWebhooks} />
      )}
      {current === 'verify' && (
        <ChosenLanguage value={{ language, onLanguage }}>
          <VerifyPage
            {...{ input, isKept, split, pasted, ...verifying }}
            onChange={change}
            onForget={forget}
            onTry={async () => change(await trialInput())}
            onChooseElsewhere={noFileDialog ? () => openTab() : undefined}
          />
        </ChosenLanguage>
      )}
      {current === 'templates' && (
        <TemplatesTab
          key={task.count}
          {...{ edit, split }}
          onEdit={changeEdit}
          task={task.name}
          onChooseElsewhere={noFileDialog ? () => onOpenTab?.('templates:import') : undefined}
        />
      )}
      {current === 'samples' && (
        <SamplesPage options={samples.sample} onChange={samples.changeSample} onVerify={verify} />
      )}
      {current === 'fleet' && (
        <ChosenLanguage value={{ language, onLanguage }}>
          {props.fleet?.(given => {
            handOver(given);
            go('verify');
          })}
        </ChosenLanguage>
      )}
      {current === 'settings' && <SettingsTab settings={settings} />}
      {current === 'about' && <About version={browser.runtime.getManifest().version} />}
    </Shell>
  );
}

/** A setting that is changed where it is used; it changes also where the browser's store refuses to keep it. */
function useKept<Name extends keyof Settings>(name: Name, first: Settings[Name]) {
  const [value, setValue] = useState(first);
  const change = useCallback(
    (next: Settings[Name]) => {
      setValue(next);
      keepSettings({ [name]: next }).catch(() => {});
    },
    [name],
  );
  return [value, change] as const;
}

/** Has a text that is pasted outside of any box verified. */
function usePasteAnywhere(wanted: boolean, verify: (given: Pick<VerifyInput, 'request'>) => void): void {
  const latest = useRef(verify);
  latest.current = verify;
  useEffect(() => {
    const ended = new AbortController();
    const paste = (event: ClipboardEvent) => {
      const { target } = event;
      const request = event.clipboardData?.getData('text/plain') ?? '';
      const isTyped =
        target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
      if (!isTyped && request !== '') latest.current({ request });
    };
    if (wanted) addEventListener('paste', paste, { signal: ended.signal });
    return () => ended.abort();
  }, [wanted]);
}

/** Where the browser's store refuses, they live as long as their page. */
const keep = (options: SampleOptions) => keepSampleOptions(options).catch(() => {});

/** A page, and what it begins with. */
interface Begin {
  readonly page: PageId;
  readonly task?: string;
}

/** What an address such as `templates:import` names; the first page where that is none. */
function placeIn(address: string, tabs: readonly ShellTab<PageId>[]): Begin {
  const [page, task] = address.split(':');
  const { id = 'verify' } = tabs.find(each => each.id === page) ?? tabs[0] ?? {};
  return task === undefined ? { page: id } : { page: id, task };
}

/** Which page is shown, what the Samples page is set to, and the way to the Verify page. */
function usePages(first: Begin, firstSample: SampleOptions, change: (part: Partial<VerifyInput>) => void) {
  const [current, setPage] = useState(first.page);
  const [task, setTask] = useState({ name: first.task, count: 0 });
  const go = useCallback((page: PageId, name?: string) => {
    // Else React shows nothing for 300 ms where a page has to be loaded first.
    startTransition(() => setPage(page));
    if (name !== undefined) startTransition(() => setTask(({ count }) => ({ name, count: count + 1 })));
  }, []);
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
  const verify = useCallback(
    (given: VerifySample | Pick<VerifyInput, 'request'>) => {
      change('secrets' in given ? { ...emptyInput, ...given } : { ...given, file: null });
      go('verify');
    },
    [change, go],
  );
  return { current, task, go, sample, changeSample, verify, flushSample: keeper.flush };
}
