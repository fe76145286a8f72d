import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { RefreshCw, RefreshCwOff, Users } from 'lucide-react';
import { type KeyboardEvent, memo, useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { sentence } from '../../utils/language/sentence.ts';
import { type Entry, templateFacts } from './entry.ts';

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
  const { box, focusRow, rows } = useVisibleRows(entries.length);
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
    <div ref={box} className="template-list framed">
      <ul aria-label={sentence('templates_list')} style={{ height: entries.length * ROW_HEIGHT }}>
        {rows.map(({ index, start }) => {
          const entry = entries[index];
          return (
            entry && (
              <TemplateRow
                key={entry.key}
                entry={entry}
                index={index}
                count={entries.length}
                top={start}
                selected={selected.has(entry.key)}
                open={open === entry.key}
                onKey={onKey}
                onOpen={onOpen}
                onSelect={onSelect}
              />
            )
          );
        })}
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

interface TemplateRowProps {
  readonly entry: Entry;
  /** Its place among all that were found, of which there are `count`. */
  readonly index: number;
  readonly count: number;
  /** Pixels from the list's top. */
  readonly top: number;
  readonly selected: boolean;
  readonly open: boolean;
  readonly onKey: (event: KeyboardEvent<HTMLElement>, index: number) => void;
  readonly onOpen: (key: string) => void;
  readonly onSelect: (key: string, selected: boolean) => void;
}

/** One template in two lines: its name, then what tells it from others. */
const TemplateRow = memo(function TemplateRow(props: TemplateRowProps) {
  const { entry, index, count, top, selected, open, onKey, onOpen, onSelect } = props;
  const { key, template, stored } = entry;
  return (
    <li
      className="template-row"
      data-index={index}
      data-open={open}
      aria-setsize={count}
      aria-posinset={index + 1}
      style={{ top }}
    >
      <input
        type="checkbox"
        aria-label={sentence('templates_select', { name: template.name })}
        checked={selected}
        onChange={event => onSelect(key, event.target.checked)}
      />
      <button
        type="button"
        className="template-open"
        aria-current={open}
        onClick={() => onOpen(key)}
        onKeyDown={event => onKey(event, index)}
      >
        <span className="template-name">
          <span>{template.name}</span>
          {!stored && (
            <span className="template-mark">
              <Users size={13} aria-hidden="true" />
              {sentence('templates_team_mark')}
            </span>
          )}
          {stored?.synced && <SyncMark left={stored.notSynced !== undefined} />}
        </span>
        <span className="template-facts">
          <span>{templateFacts(template).join(' · ')}</span>
          {template.tags.map(tag => (
            <span key={tag} className="tag">
              {tag}
            </span>
          ))}
        </span>
      </button>
    </li>
  );
});

function SyncMark({ left }: { readonly left: boolean }) {
  return (
    <span className={left ? 'template-mark warning-text' : 'template-mark'}>
      {left ? <RefreshCwOff size={13} aria-hidden="true" /> : <RefreshCw size={13} aria-hidden="true" />}
      {sentence(left ? 'templates_not_synced_mark' : 'templates_synced_mark')}
    </span>
  );
}

/** Rows beyond the edges of what is seen, so that scrolling and the Tab key find them there. */
const BEYOND = 6;

/** Which of many rows are in the page: those in sight, and the one that the keyboard went to. */
function useVisibleRows(count: number) {
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const { getVirtualItems } = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: BEYOND,
    rangeExtractor: range => {
      const seen = new Set(defaultRangeExtractor(range));
      if (active < count) seen.add(active);
      return [...seen].sort((a, b) => a - b);
    },
  });
  const focusRow = useCallback((index: number) => {
    // At once, since the next key may come before the next frame.
    flushSync(() => setActive(index));
    box.current?.querySelector<HTMLElement>(`[data-index="${index}"] .template-open`)?.focus();
  }, []);
  return { box, focusRow, rows: getVirtualItems() };
}
