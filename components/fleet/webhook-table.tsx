import './webhook-table.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, memo, type ReactNode, useMemo, useRef } from 'react';
import { counted } from '../../utils/language/counted.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { countFindings, summarySentence } from '../ui/summary.tsx';
import { placeName } from './doubles-part.tsx';
import { columnKeys } from './filters.tsx';
import { lastDeliveryText } from './health/health-texts.ts';
import { SelectBox, type Selection } from './selection.tsx';
import { type Column, columns, type Line, linesOf, type TableView, type WebhookRow } from './table-rows.ts';
import { findingsOf } from './webhook-findings.ts';

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

/** The webhooks, a row each; of very many only those in view are in the document. */
export function WebhookTable({ rows, view, selection, chosen, onChoose, onSort }: WebhookTableProps) {
  const lines = useMemo(() => linesOf(rows, view), [rows, view]);
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PIXELS,
    overscan: lines.length <= MOST_AT_ONCE ? lines.length : BEYOND_VIEW,
  });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const shown = columns.filter(column => !view.hidden.includes(column));
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event;
    const row = target instanceof Element ? target.closest('tr[data-index]') : null;
    const to = row && nextLine(lines, Number(row.getAttribute('data-index')), event.key);
    if (to === null) return;
    event.preventDefault();
    virtual.scrollToIndex(to);
    const control = target instanceof HTMLInputElement ? 'input' : 'button';
    // The row may come into the document by the scrolling only.
    requestAnimationFrame(() =>
      box.current?.querySelector<HTMLElement>(`tr[data-index="${to}"] ${control}`)?.focus(),
    );
  };
  return (
    <div ref={box} className="fleet-scroll">
      <table className="fleet-table" aria-label={sentence('fleet_webhooks')} aria-rowcount={lines.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" data-column="select">
              <SelectBox rows={rows} name={sentence('fleet_select_shown')} selection={selection} />
            </th>
            {shown.map(column => (
              <Head key={column} column={column} view={view} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={move}>
          <Gap pixels={before} />
          {items.map(({ index }) => {
            const line = lines[index];
            return line?.kind === 'group' ? (
              <GroupRow key={`group ${index}`} {...{ line, index, selection }} columns={shown.length + 1} />
            ) : (
              line && (
                <Row
                  key={line.row.id}
                  {...{ row: line.row, index, shown, selection, onChoose }}
                  measure={virtual.measureElement}
                  isChosen={line.row.id === chosen}
                  isSelected={selection.ids.has(line.row.id)}
                />
              )
            );
          })}
          <Gap pixels={after} />
        </tbody>
      </table>
    </div>
  );
}

/** The line of a webhook to which a key leads from a line; null where it leads to none. */
function nextLine(lines: readonly Line[], from: number, key: string): number | null {
  const isWebhook = (line: Line | undefined) => line?.kind === 'webhook';
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (key === 'Home') return lines.findIndex(isWebhook);
  if (key === 'End') return lines.findLastIndex(isWebhook);
  if (step === undefined) return null;
  let to = from + step;
  while (lines[to]?.kind === 'group') to += step;
  return isWebhook(lines[to]) ? to : null;
}

/** Stands for the rows that are not in the document. */
function Gap({ pixels }: { readonly pixels: number }) {
  return pixels > 0 ? <tr className="fleet-gap" style={{ blockSize: pixels }} /> : null;
}

function Head({
  column,
  view,
  onSort,
}: { readonly column: Column } & Pick<WebhookTableProps, 'view' | 'onSort'>) {
  const isSorted = view.sort === column;
  const direction = view.descending ? 'descending' : 'ascending';
  const Arrow = view.descending ? ArrowDown : ArrowUp;
  return (
    <th scope="col" data-column={column} aria-sort={isSorted ? direction : undefined}>
      <button type="button" className="fleet-sort" onClick={() => onSort(column)}>
        {sentence(columnKeys[column])}
        {isSorted && <Arrow size={13} aria-hidden="true" />}
      </button>
    </th>
  );
}

interface GroupRowProps extends Pick<WebhookTableProps, 'selection'> {
  readonly line: Extract<Line, { kind: 'group' }>;
  readonly index: number;
  readonly columns: number;
}

function GroupRow({ line, index, columns: count, selection }: GroupRowProps) {
  const name = line.name || sentence('fleet_organization');
  return (
    <tr className="fleet-group" aria-rowindex={index + 2}>
      <th colSpan={count} scope="rowgroup">
        <SelectBox rows={line.rows} name={sentence('fleet_select', { name })} selection={selection} />{' '}
        <bdi>{name}</bdi> <span className="quiet">{counted('fleet_count', line.rows.length)}</span>
      </th>
    </tr>
  );
}

interface RowProps extends Pick<WebhookTableProps, 'selection' | 'onChoose'> {
  readonly row: WebhookRow;
  readonly index: number;
  readonly shown: readonly Column[];
  readonly isChosen: boolean;
  readonly isSelected: boolean;
  /** Takes the row's height, which a narrow page has larger. */
  readonly measure: (row: Element | null) => void;
}

const Row = memo(
  function Row({ row, index, shown, selection, isChosen, onChoose, measure }: RowProps) {
    const name = row.name || sentence('fleet_unnamed');
    return (
      <tr
        ref={measure}
        data-webhook={row.id}
        data-scope={row.at.place.scope}
        data-index={index}
        data-chosen={isChosen}
        aria-rowindex={index + 2}
        onClick={({ target }) => {
          const isSelecting = target instanceof Element && target.closest('[data-column="select"]');
          if (!isSelecting) onChoose(row.id);
        }}
      >
        <td data-column="select">
          <SelectBox
            rows={[row]}
            name={sentence('fleet_select', { name: `${name} (${placeName(row.at)})` })}
            selection={selection}
          />
        </td>
        {shown.map(column => (
          <td key={column} data-column={column}>
            {column === 'name' ? (
              <button type="button" className="fleet-open" aria-expanded={isChosen}>
                {name}
              </button>
            ) : (
              cells[column](row)
            )}
          </td>
        ))}
      </tr>
    );
  },
  (a, b) =>
    a.row === b.row &&
    a.index === b.index &&
    a.isChosen === b.isChosen &&
    a.isSelected === b.isSelected &&
    a.shown.join() === b.shown.join(),
);

const cells: Readonly<Record<Exclude<Column, 'name'>, (row: WebhookRow) => ReactNode>> = {
  place: ({ at }) => (
    <span title={placeName(at)} className={at.place.scope === 'org' ? 'fleet-organization' : undefined}>
      {placeName(at)}
    </span>
  ),
  type: row => row.type,
  receiver: row => (
    <span className="fleet-url" title={row.receiver}>
      {row.receiver}
    </span>
  ),
  topics: row => <span title={row.topics.join(', ')}>{row.topics.join(', ')}</span>,
  status: row => (
    <span className="fleet-status" data-enabled={row.enabled}>
      {sentence(row.enabled ? 'fleet_enabled' : 'fleet_disabled')}
    </span>
  ),
  problems: row => <Problems row={row} />,
  delivery: row => lastDeliveryText(row.topics, row.asked),
};

/** That a webhook is doubled, and how many errors and warnings the checks find in it. */
function Problems({ row }: { readonly row: WebhookRow }) {
  const { errors, warnings } = countFindings(findingsOf(row.at));
  const found = summarySentence('clean', { errors, warnings, notes: 0 });
  return (
    <>
      {row.doubles > 0 && (
        <span className="fleet-mark" data-severity="warning">
          {counted('fleet_problem_double', row.doubles)}
        </span>
      )}
      {row.doubles > 0 && errors + warnings > 0 && ' · '}
      {errors + warnings > 0 && <span title={found}>{found}</span>}
    </>
  );
}
