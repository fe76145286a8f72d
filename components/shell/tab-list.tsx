import type { KeyboardEvent } from 'react';
import { sentence } from '../../utils/language/sentence.ts';

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
export function TabList<Id extends string>({ id, tabs, current, onSelect }: TabListProps<Id>) {
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
