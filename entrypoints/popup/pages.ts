import type { ShellTab } from '../../components/shell/tab-list.tsx';
import type { TabView } from '../../components/shell/this-tab/tab-view.ts';
import { sentence } from '../../utils/language/sentence.ts';

export type PageId = 'this-tab' | 'verify' | 'templates' | 'samples' | 'settings' | 'about';

const everywhere: readonly PageId[] = ['verify', 'templates', 'samples', 'settings', 'about'];
const onPortal: readonly PageId[] = ['this-tab', ...everywhere];

const titles = {
  'this-tab': 'page_this_tab',
  verify: 'page_verify',
  templates: 'page_templates',
  samples: 'page_samples',
  settings: 'page_settings',
  about: 'page_about',
} as const satisfies Readonly<Record<PageId, string>>;

/** The app's pages over a tab; the first one is the one to begin with. */
export const pagesOver = (view: TabView): readonly ShellTab<PageId>[] =>
  (view.kind === 'portal' ? onPortal : everywhere).map(id => ({ id, title: sentence(titles[id]) }));
