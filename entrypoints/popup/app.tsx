import { useCallback, useState } from 'react';
import { firstOptions, type SampleOptions } from '../../components/samples/sample-options.ts';
import type { VerifySample } from '../../components/samples/sample-to-verify.ts';
import { SamplesPage } from '../../components/samples/samples-page.tsx';
import { About } from '../../components/shell/about.tsx';
import { Shell, type ShellTab } from '../../components/shell/shell.tsx';
import type { TabView } from '../../components/shell/this-tab/tab-view.ts';
import { ThisTab } from '../../components/shell/this-tab/this-tab.tsx';
import { useVerification } from '../../components/verify/use-verification.ts';
import { emptyInput, type VerifyInput } from '../../components/verify/verify-input.ts';
import { VerifyPage } from '../../components/verify/verify-page.tsx';
import { useVerifyInput } from './use-verify-input.ts';

type PageId = 'this-tab' | 'verify' | 'samples' | 'about';

const pages: readonly ShellTab<PageId>[] = [
  { id: 'verify', title: 'Verify' },
  { id: 'samples', title: 'Samples' },
  { id: 'about', title: 'About' },
];
const pagesOnPortal: readonly ShellTab<PageId>[] = [{ id: 'this-tab', title: 'This tab' }, ...pages];

interface AppProps {
  readonly place: 'popup' | 'tab';
  /** What the tab behind the popup is. */
  readonly view: TabView;
  /** What was typed earlier in this session. */
  readonly kept: VerifyInput;
  /** The page to begin with; the first one where it is none. */
  readonly first?: string;
  /** Opens a page of the app in a browser tab; only from the popup. */
  readonly onOpenTab?: (page: string) => void;
  /** Whether the browser's file dialog would close this page. */
  readonly noFileDialog?: boolean;
}

/** The extension's own pages, wired to the store: in the popup, or with more room in a tab. */
export function App({ place, view, kept, first, onOpenTab, noFileDialog = false }: AppProps) {
  const tabs = view.kind === 'portal' ? pagesOnPortal : pages;
  const [current, setCurrent] = useState<PageId>(
    tabs.find(({ id }) => id === first)?.id ?? tabs[0]?.id ?? 'verify',
  );
  const { input, isKept, change, forget, flush } = useVerifyInput(kept);
  const { verification, busy } = useVerification(input);
  const [sample, setSample] = useState(firstOptions);
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
  const openTab = useCallback(async () => {
    await flush();
    onOpenTab?.(current);
  }, [flush, onOpenTab, current]);
  return (
    <Shell place={place} tabs={tabs} current={current} onSelect={setCurrent} onOpenTab={onOpenTab && openTab}>
      {current === 'this-tab' && view.kind === 'portal' && <ThisTab view={view} />}
      {current === 'verify' && (
        <VerifyPage
          input={input}
          verification={verification}
          busy={busy}
          isKept={isKept}
          onChange={change}
          onForget={forget}
          onChooseElsewhere={noFileDialog ? openTab : undefined}
        />
      )}
      {current === 'samples' && (
        <SamplesPage options={sample} onChange={changeSample} onVerify={verifySample} />
      )}
      {current === 'about' && <About />}
    </Shell>
  );
}
