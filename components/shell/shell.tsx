import '../ui/tokens.css';
import '../ui/primitives.css';
import '../ui/controls.css';
import '../ui/layout.css';
import './shell.css';
import type { ReactNode } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { Button } from '../ui/button.tsx';
import { useKeptFocus } from '../ui/focus.ts';
import { type Theme, usePreferredTheme } from '../ui/theme.ts';
import { useId } from '../ui/use-id.ts';
import { type ShellTab, TabList } from './tab-list.tsx';

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
