import { useCallback } from 'react';
import { browser } from 'wxt/browser';
import { SamplesPage } from '../../components/samples/samples-page.tsx';
import { About } from '../../components/shell/about.tsx';
import { Shell } from '../../components/shell/shell.tsx';
import { StoreNotice } from '../../components/shell/store-notice.tsx';
import type { TabView } from '../../components/shell/this-tab/tab-view.ts';
import { ThisTab } from '../../components/shell/this-tab/this-tab.tsx';
import { useVerification } from '../../components/verify/use-verification.ts';
import { VerifyPage } from '../../components/verify/verify-page.tsx';
import { followSettings } from '../../utils/store/settings.ts';
import { pagesOver } from './pages.ts';
import { PortalAccessNotice } from './portal-access-notice.tsx';
import type { AppStart } from './read-start.ts';
import { SettingsTab } from './settings-tab.tsx';
import { TemplatesTab } from './templates-tab.tsx';
import { useFollowed } from './use-followed.ts';
import { usePages } from './use-pages.ts';
import { useTemplateEdit } from './use-template-edit.ts';
import { useVerifyInput } from './use-verify-input.ts';

interface AppProps {
  readonly place: 'popup' | 'tab';
  /** What the tab behind the popup is. */
  readonly view: TabView;
  readonly start: AppStart;
  /** The page to begin with, such as `verify` or `templates:import`; the first one where it is none. */
  readonly first?: string;
  /** Opens a page of the app in a browser tab; only from the popup. */
  readonly onOpenTab?: (page: string) => void;
  /** Whether the browser's file dialog would close this page. */
  readonly noFileDialog?: boolean;
}

/** The extension's own pages, wired to the store: in the popup, or with more room in a tab. */
export function App({ place, view, start, onOpenTab, first = '', noFileDialog = false }: AppProps) {
  const tabs = pagesOver(view);
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
      {current === 'this-tab' && view.kind === 'portal' && <ThisTab view={view} />}
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
      {current === 'settings' && <SettingsTab settings={settings} />}
      {current === 'about' && <About version={browser.runtime.getManifest().version} />}
    </Shell>
  );
}
