import type { ReactNode } from 'react';
import { Popup } from '../../../components/popup/popup.tsx';
import type { PopupForm, PortalView } from '../../../components/popup/popup-view.ts';

const portal = (more: Partial<PortalView>) => (
  <Popup
    view={{
      kind: 'portal',
      cloud: 'EMEA 01',
      page: 'org settings',
      scope: 'org',
      reload: false,
      form: null,
      ...more,
    }}
  />
);

const form: PopupForm = { mode: 'add', state: 'clean', errors: 0, warnings: 0, notes: 0, unreadable: [] };

/** The popup in every state. */
export const popupScenes: Readonly<Record<string, ReactNode>> = {
  elsewhere: <Popup view={{ kind: 'elsewhere' }} />,
  loading: <Popup view={{ kind: 'loading' }} />,
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
