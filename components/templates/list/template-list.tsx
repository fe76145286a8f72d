import { type KeyboardEvent, useCallback } from 'react';
import { sentence } from '../../../utils/language/sentence.ts';
import type { Entry } from '../entry.ts';
import { TemplateRow } from './template-row.tsx';
import { useVisibleRows } from './use-visible-rows.ts';

/** Pixels; the style sheet has the same. */
const ROW_HEIGHT = 52;

interface TemplateListProps {
  readonly entries: readonly Entry[];
  readonly selected: ReadonlySet<string>;
  /** The key of the template that is shown beside the list. */
  readonly open: string | null;
  readonly onOpen: (key: string) => void;
  readonly onSelect: (key: string, selected: boolean) => void;
}

/** All templates that were found, of which only those in sight are in the page. Arrow keys go from one to the next. */
export function TemplateList({ entries, selected, open, onOpen, onSelect }: TemplateListProps) {
  const { box, look, focusRow, first, end } = useVisibleRows(entries.length, ROW_HEIGHT);
  const last = entries.length - 1;
  const onKey = useCallback(
    (event: KeyboardEvent<HTMLElement>, index: number) => {
      const wanted = wantedRow(event.key, index, last);
      if (wanted === undefined) return;
      event.preventDefault();
      focusRow(wanted);
    },
    [focusRow, last],
  );
  return (
    <div ref={box} className="template-list" onScroll={look}>
      <ul aria-label={sentence('templates_list')} style={{ height: entries.length * ROW_HEIGHT }}>
        {entries.slice(first, end).map((entry, index) => (
          <TemplateRow
            key={entry.key}
            entry={entry}
            index={first + index}
            count={entries.length}
            top={(first + index) * ROW_HEIGHT}
            selected={selected.has(entry.key)}
            open={open === entry.key}
            onKey={onKey}
            onOpen={onOpen}
            onSelect={onSelect}
          />
        ))}
      </ul>
    </div>
  );
}

function wantedRow(key: string, index: number, last: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(index + 1, last);
  if (key === 'ArrowUp') return Math.max(index - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
}
