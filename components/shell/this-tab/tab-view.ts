import type { Counts, FormState } from '../../ui/summary.tsx';

/** The webhook form that is open on the tab. */
export interface SeenForm extends Counts {
  readonly mode: 'add' | 'edit';
  readonly state: FormState;
  /** Titles of the fields that could not be read. */
  readonly unreadable: readonly string[];
}

export interface PortalView {
  readonly kind: 'portal';
  /** The cloud's name in Juniper's documentation. */
  readonly cloud: string;
  readonly page: 'org settings' | 'site configuration' | 'other';
  readonly scope: 'org' | 'site' | 'unknown';
  /** The page was open before the extension was installed: it has to be loaded again. */
  readonly reload: boolean;
  readonly form: SeenForm | null;
}

/** What the tab in front is. */
export type TabView = { readonly kind: 'elsewhere' } | PortalView;
