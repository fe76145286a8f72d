import { Info, PanelTop } from 'lucide-react';
import type { ReactNode } from 'react';
import { About } from '../../../components/shell/about.tsx';
import { Shell } from '../../../components/shell/shell.tsx';
import { type PortalView, type SeenForm, ThisTab } from '../../../components/shell/this-tab.tsx';

const tabs = [
  { id: 'this-tab', title: 'This tab', icon: PanelTop },
  { id: 'about', title: 'About', icon: Info },
] as const;

const page = (current: 'this-tab' | 'about', content: ReactNode) => (
  <Shell place="popup" tabs={tabs} current={current} onSelect={() => {}}>
    {content}
  </Shell>
);

const seen: PortalView = {
  kind: 'portal',
  cloud: 'EMEA 01',
  page: 'org settings',
  scope: 'org',
  reload: false,
  form: null,
};

const portal = (more: Partial<PortalView>) => page('this-tab', <ThisTab view={{ ...seen, ...more }} />);

const form: SeenForm = { mode: 'add', state: 'clean', errors: 0, warnings: 0, notes: 0, unreadable: [] };

/** The popup in every state. */
export const popupScenes: Readonly<Record<string, ReactNode>> = {
  about: page('about', <About version="1.2.3" />),
  'another page of the portal': portal({ page: 'other', scope: 'unknown' }),
  'no form open': portal({}),
  'reload needed': portal({ reload: true }),
  'form, clean': portal({ form }),
  'form, problems': portal({
    page: 'site configuration',
    scope: 'site',
    form: { ...form, mode: 'edit', state: 'problems', errors: 2, warnings: 1 },
  }),
  'form, partial': portal({
    form: { ...form, state: 'partial', warnings: 1, unreadable: ['Topics', 'Secret'] },
  }),
};
