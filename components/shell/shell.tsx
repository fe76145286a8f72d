import '../ui/tokens.css';
import '../ui/primitives.css';
import '../ui/controls.css';
import '../ui/layout.css';
import './shell.css';
import type { KeyboardEvent, ReactNode } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { Button } from '../ui/button.tsx';
import { useKeptFocus } from '../ui/focus.ts';
import { type Theme, usePreferredTheme } from '../ui/theme.ts';
import { useId } from '../ui/use-id.ts';

interface ShellProps<Id extends string> {
  /** `popup` is narrow, `tab` takes the room of a browser tab. */
  readonly place: 'popup' | 'tab';
  readonly theme?: Theme;
  readonly tabs: readonly ShellTab<Id>[];
  readonly current: Id;
  readonly onSelect: (id: Id) => void;
  /** Said above every page, such as what keeps the extension from working. */
  readonly notice?: ReactNode;
  /** Set in the popup: the same app in a browser tab. */
  readonly onOpenTab?: (() => void) | undefined;
  /** The current page. */
  readonly children: ReactNode;
}

/** The frame of the extension's own pages: name, tabs, and the page that is chosen. */
export function Shell<Id extends string>(props: ShellProps<Id>) {
  const { place, tabs, current, onSelect, onOpenTab, children } = props;
  const theme = usePreferredTheme(props.theme);
  const id = useId();
  return (
    <div
      ref={useKeptFocus()}
      className="surface shell"
      lang={sentence('language_tag')}
      data-theme={theme}
      data-place={place}
    >
      <header className="shell-head">
        <h1>{sentence('extension_name')}</h1>
        {onOpenTab && <Button onClick={onOpenTab}>{sentence('shell_open_in_tab')}</Button>}
      </header>
      {props.notice}
      <main>
        <TabList id={id} tabs={tabs} current={current} onSelect={onSelect} />
        <div className="shell-page" id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${current}`}>
          {children}
        </div>
      </main>
    </div>
  );
}

/** One of the app's pages. */
export interface ShellTab<Id extends string> {
  readonly id: Id;
  readonly title: string;
}

interface TabListProps<Id extends string> {
  /** The beginning of all ids; the panel is `{id}-panel`. */
  readonly id: string;
  readonly tabs: readonly ShellTab<Id>[];
  readonly current: Id;
  readonly onSelect: (id: Id) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Tabs as the ARIA authoring practices have them: one stop for Tab, arrows, Home and End between them. */
function TabList<Id extends string>({ id, tabs, current, onSelect }: TabListProps<Id>) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = tabs.findIndex(tab => tab.id === current);
    const step = steps[event.key];
    const wanted = event.key === 'Home' ? 0 : event.key === 'End' ? -1 : step && (at + step) % tabs.length;
    const tab = wanted === undefined ? undefined : tabs.at(wanted);
    if (!tab) return;
    event.preventDefault();
    onSelect(tab.id);
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${tab.id}"]`)?.focus();
  };
  return (
    <div className="shell-tabs" role="tablist" aria-label={sentence('shell_pages')} onKeyDown={onKeyDown}>
      {tabs.map(tab => (
        <button
          key={tab.id}
          id={`${id}-${tab.id}`}
          type="button"
          role="tab"
          className="shell-tab"
          data-tab={tab.id}
          aria-selected={tab.id === current}
          aria-controls={`${id}-panel`}
          tabIndex={tab.id === current ? 0 : -1}
          onClick={() => onSelect(tab.id)}
        >
          {tab.title}
        </button>
      ))}
    </div>
  );
}
