import './webhook-table.css';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { Fragment, useMemo, useRef, useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import type { Selection } from '../ui/selection.ts';
import { columnKeys } from './filters.tsx';
import { useGridFocus } from './grid-focus.ts';
import { SelectBox } from './select-box.tsx';
import { type Column, columns, linesOf, type TableView, type WebhookRow } from './table-rows.ts';
import { GroupRow, Row } from './webhook-row.tsx';

interface WebhookTableProps {
  /** Those to show, in their order. */
  readonly rows: readonly WebhookRow[];
  readonly view: TableView;
  readonly selection: Selection;
  /** The id of the one whose detail is open. */
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onSort: (column: Column) => void;
}

const ROW_PIXELS = 30;
/** Up to so many rows all are in the document, where the browser's own search finds them. */
const MOST_AT_ONCE = 1000;
const BEYOND_VIEW = 2;

/** The webhooks, a row each; of very many only those in view are in the document, and the one with the tab stop. */
export function WebhookTable({ rows, view, selection, chosen, onChoose, onSort }: WebhookTableProps) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const lines = useMemo(() => linesOf(rows, view, folded), [rows, view, folded]);
  const box = useRef<HTMLDivElement>(null);
  const { index: activeIndex, column: activeColumn, ...handlers } = useGridFocus(box, lines);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PIXELS,
    overscan: lines.length <= MOST_AT_ONCE ? lines.length : BEYOND_VIEW,
    rangeExtractor: range =>
      [...new Set([...defaultRangeExtractor(range), activeIndex])]
        .filter(index => index >= 0)
        .sort((a, b) => a - b),
  });
  const fold = (key: string) => {
    const others = [...folded].filter(each => each !== key);
    setFolded(new Set(folded.has(key) ? others : [...others, key]));
  };
  const items = virtual.getVirtualItems();
  const shown = columns.filter(column => !view.hidden.includes(column));
  const activeIn = (index: number) => (index === activeIndex ? activeColumn : -1);
  const tabIndexOf = (column: number) => (Math.min(activeIn(-1), shown.length) === column ? 0 : -1);
  return (
    // The table in it is the tab stop.
    <div ref={box} className="fleet-scroll" tabIndex={-1}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that is walked through by key
        role="grid"
        className="fleet-table"
        aria-label={sentence('fleet_webhooks')}
        aria-rowcount={lines.length + 1}
        {...handlers}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" data-column="select">
              <SelectBox
                rows={rows}
                name={sentence('fleet_select_shown')}
                selection={selection}
                tabIndex={tabIndexOf(0)}
              />
            </th>
            {shown.map((column, at) => (
              <Head key={column} tabIndex={tabIndexOf(at + 1)} {...{ column, view, onSort }} />
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ index, start }, at) => {
            const line = lines[index];
            if (!line) return null;
            const props = { index, selection, active: activeIn(index) };
            return (
              <Fragment key={line.key}>
                <Gap pixels={start - (items[at - 1]?.end ?? 0)} />
                {line.kind === 'group' ? (
                  <GroupRow
                    {...props}
                    line={line}
                    columns={shown.length}
                    isFolded={folded.has(line.key)}
                    onFold={fold}
                  />
                ) : (
                  <Row
                    {...props}
                    {...{ row: line.row, shown, onChoose }}
                    measure={virtual.measureElement}
                    isChosen={line.row.id === chosen}
                    isSelected={selection.selected.has(line.row.id)}
                  />
                )}
              </Fragment>
            );
          })}
          <Gap pixels={virtual.getTotalSize() - (items.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
    </div>
  );
}

/** Stands for the rows that are not in the document. */
function Gap({ pixels }: { readonly pixels: number }) {
  return pixels > 0 ? <tr className="fleet-gap" style={{ blockSize: pixels }} /> : null;
}

interface HeadProps extends Pick<WebhookTableProps, 'view' | 'onSort'> {
  readonly column: Column;
  readonly tabIndex: number;
}

function Head({ column, tabIndex, view, onSort }: HeadProps) {
  const isSorted = view.sort === column;
  const direction = view.descending ? 'descending' : 'ascending';
  const Arrow = view.descending ? ArrowDown : ArrowUp;
  return (
    <th scope="col" data-column={column} aria-sort={isSorted ? direction : undefined}>
      <button type="button" className="fleet-sort cut" tabIndex={tabIndex} onClick={() => onSort(column)}>
        {sentence(columnKeys[column])}
        {isSorted && <Arrow size={13} aria-hidden="true" />}
      </button>
    </th>
  );
}
