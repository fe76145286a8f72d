import '../ui/tokens.css';
import '../ui/primitives.css';
import '../ui/controls.css';
import '../ui/layout.css';
import './shell.css';
import { Tabs } from '@base-ui/react/tabs';
import type { LucideIcon } from 'lucide-react';
import { type ReactNode, Suspense } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { useKeptFocus } from '../ui/focus.ts';
import { type Theme, useMedia, usePreferredTheme } from '../ui/theme.ts';
import { Mark } from './mark.tsx';

/** One of the app's pages. */
export interface ShellTab<Id extends string> {
  readonly id: Id;
  readonly title: string;
  /** What the page is for, in a sentence; shown where there is room. */
  readonly lead?: string;
  readonly icon: LucideIcon;
  /** Apart from the others, at the end; in the popup by its icon alone. */
  readonly aside?: boolean;
}

interface ShellProps<Id extends string> {
  /** `popup` is narrow, `tab` takes the room of a browser tab. */
  readonly place: 'popup' | 'tab';
  readonly theme?: Theme;
  readonly tabs: readonly ShellTab<Id>[];
  readonly current: Id;
  readonly onSelect: (id: Id) => void;
  /** Said above every page, such as what keeps the extension from working. */
  readonly notice?: ReactNode;
  /** What can be done on every page, beside the extension's name. */
  readonly tools?: ReactNode;
  /** The current page. */
  readonly children: ReactNode;
}

/** Pixels from which the pages are listed at the side. */
const WIDE = '(min-width: 900px)';

/** The frame of the extension's own pages: name, tabs, and the page that is chosen. */
export function Shell<Id extends string>({ place, tabs, current, ...props }: ShellProps<Id>) {
  const theme = usePreferredTheme(props.theme);
  const isWide = useMedia(WIDE) && place === 'tab';
  return (
    <Tabs.Root
      ref={useKeptFocus()}
      className="surface shell"
      lang={sentence('language_tag')}
      data-theme={theme}
      data-place={place}
      orientation={isWide ? 'vertical' : 'horizontal'}
      value={current}
      onValueChange={props.onSelect}
    >
      <header className="shell-side">
        <div className="shell-head">
          <Mark />
          <h1>{sentence('extension_name')}</h1>
          {props.tools}
        </div>
        <Tabs.List className="shell-tabs" aria-label={sentence('shell_pages')} activateOnFocus>
          {tabs.map(tab => (
            <PageTab key={tab.id} tab={tab} isShort={place === 'popup' && tab.aside === true} />
          ))}
        </Tabs.List>
      </header>
      <main>
        {props.notice}
        {/* Around the page that changes: while the next one is loaded, the one before is shown. */}
        <Suspense>
          {/* Whatever is in a page can be reached by itself: it needs no stop of its own for the Tab key. */}
          <Tabs.Panel key={current} value={current} className="shell-page" tabIndex={-1}>
            {place === 'tab' && <PageHead tab={tabs.find(({ id }) => id === current)} />}
            {props.children}
          </Tabs.Panel>
        </Suspense>
      </main>
    </Tabs.Root>
  );
}

function PageHead({ tab }: { readonly tab: ShellTab<string> | undefined }) {
  return (
    <header className="page-head">
      <h2>{tab?.title}</h2>
      {tab?.lead && <p>{tab.lead}</p>}
    </header>
  );
}

interface PageTabProps {
  readonly tab: ShellTab<string>;
  readonly isShort: boolean;
}

function PageTab({ tab: { id, title, icon: Icon, aside = false }, isShort }: PageTabProps) {
  return (
    <Tabs.Tab
      value={id}
      className="shell-tab"
      data-tab={id}
      data-aside={aside}
      title={isShort ? title : undefined}
      aria-label={isShort ? title : undefined}
    >
      <Icon size={16} aria-hidden="true" />
      {!isShort && title}
    </Tabs.Tab>
  );
}
