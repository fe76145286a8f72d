import type { ShellTab } from '../../components/shell/shell.tsx';
import type { TabView } from '../../components/shell/this-tab/tab-view.ts';

export type PageId = 'this-tab' | 'verify' | 'samples' | 'settings' | 'about';

const everywhere: readonly ShellTab<PageId>[] = [
  { id: 'verify', title: 'Verify' },
  { id: 'samples', title: 'Samples' },
  { id: 'settings', title: 'Settings' },
  { id: 'about', title: 'About' },
];
const onPortal: readonly ShellTab<PageId>[] = [{ id: 'this-tab', title: 'This tab' }, ...everywhere];

/** The app's pages over a tab; the first one is the one to begin with. */
export const pagesOver = (view: TabView): readonly ShellTab<PageId>[] =>
  view.kind === 'portal' ? onPortal : everywhere;
