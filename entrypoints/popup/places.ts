import { FlaskConical, Info, LayoutTemplate, Network, PanelTop, Settings, ShieldCheck } from 'lucide-react';
import type { ShellTab } from '../../components/shell/shell.tsx';
import { sentence } from '../../utils/language/sentence.ts';

/** Where the app runs: over the tab in front, or in a tab of its own. */
export type AppPlace = 'popup' | 'tab';

/** What the app shows, in the order of its tabs, and where each of it is; elsewhere the popup's menu leads there. */
const pages = [
  { id: 'this-tab', title: 'page_this_tab', icon: PanelTop, at: 'portal' },
  { id: 'verify', title: 'page_verify', lead: 'page_verify_lead', icon: ShieldCheck, at: 'both' },
  { id: 'templates', title: 'page_templates', lead: 'page_templates_lead', icon: LayoutTemplate, at: 'both' },
  { id: 'samples', title: 'page_samples', lead: 'page_samples_lead', icon: FlaskConical, at: 'both' },
  { id: 'fleet', title: 'page_fleet', lead: 'page_fleet_lead', icon: Network, at: 'tab' },
  { id: 'settings', title: 'page_settings', icon: Settings, at: 'both', aside: true },
  { id: 'about', title: 'page_about', icon: Info, at: 'tab', aside: true },
] as const;

export type PageId = (typeof pages)[number]['id'];

const tabOf = (page: (typeof pages)[number]): ShellTab<PageId> => ({
  id: page.id,
  title: sentence(page.title),
  icon: page.icon,
  ...('lead' in page && { lead: sentence(page.lead) }),
  ...('aside' in page && { aside: page.aside }),
});

/** The tabs at a place, over a page of the portal or not; the first one is the one to begin with. */
export function tabsAt(place: AppPlace, isPortal: boolean): readonly ShellTab<PageId>[] {
  return pages.filter(({ at }) => at === 'both' || at === place || (at === 'portal' && isPortal)).map(tabOf);
}

/** What the popup's menu opens in a tab. */
export function elsewhere(): readonly ShellTab<PageId>[] {
  return pages.filter(({ at }) => at === 'tab').map(tabOf);
}
