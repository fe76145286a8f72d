import { ChevronRight } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { counted } from '../../utils/language/counted.ts';
import { sentence } from '../../utils/language/sentence.ts';
import type { Selection } from '../ui/selection.ts';
import { countFindings, summarySentence } from '../ui/summary.tsx';
import { FIRST_ROW } from './grid-focus.ts';
import { lastDeliveryText } from './health/health-texts.ts';
import { placeName, topicList, webhookName } from './names.ts';
import { SelectBox } from './select-box.tsx';
import type { Column, Line, WebhookRow } from './table-rows.ts';
import { findingsOf } from './webhook-findings.ts';

interface AnyRowProps {
  readonly selection: Selection;
  readonly index: number;
  /** The column of the cell in the grid's tab order; -1 where that is in another row. */
  readonly active: number;
}

interface GroupRowProps extends AnyRowProps {
  readonly line: Extract<Line, { kind: 'group' }>;
  /** How many columns the webhooks have beside their check boxes. */
  readonly columns: number;
  readonly isFolded: boolean;
  readonly onFold: (key: string) => void;
}

/** The head of a group of webhooks, which folds them away. */
export function GroupRow({ line, index, active, columns, selection, isFolded, onFold }: GroupRowProps) {
  const { name } = line;
  return (
    <tr className="fleet-group" aria-rowindex={index + FIRST_ROW}>
      <td data-column="select">
        <SelectBox
          rows={line.rows}
          name={sentence('fleet_select', { name })}
          selection={selection}
          tabIndex={active === 0 ? 0 : -1}
        />
      </td>
      <th colSpan={columns} scope="rowgroup">
        <button
          type="button"
          className="fleet-fold cut"
          tabIndex={active > 0 ? 0 : -1}
          aria-expanded={!isFolded}
          onClick={() => onFold(line.key)}
        >
          <ChevronRight className="chevron" size={14} aria-hidden="true" />
          <bdi title={name}>{name}</bdi>{' '}
          <span className="quiet">{counted('fleet_count', line.rows.length)}</span>
        </button>
      </th>
    </tr>
  );
}

interface RowProps extends AnyRowProps {
  readonly row: WebhookRow;
  readonly shown: readonly Column[];
  readonly isChosen: boolean;
  readonly isSelected: boolean;
  /** Takes the row's height, which a narrow page has larger. */
  readonly measure: (row: Element | null) => void;
  readonly onChoose: (id: string) => void;
}

/** A webhook in the table. */
export const Row = memo(
  function Row({ row, index, active, shown, selection, isChosen, onChoose, measure }: RowProps) {
    const name = webhookName(row.at);
    const tabIndexOf = (column: number) => (Math.min(active, shown.length) === column ? 0 : -1);
    return (
      <tr
        ref={measure}
        data-webhook={row.id}
        data-scope={row.at.place.scope}
        data-index={index}
        data-chosen={isChosen}
        aria-rowindex={index + FIRST_ROW}
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
            tabIndex={tabIndexOf(0)}
          />
        </td>
        {shown.map((column, at) =>
          column === 'name' ? (
            <th key={column} scope="row" data-column={column}>
              <button
                type="button"
                className="fleet-open cut"
                title={name}
                tabIndex={tabIndexOf(at + 1)}
                aria-expanded={isChosen}
              >
                {name}
              </button>
            </th>
          ) : (
            <td key={column} data-column={column} tabIndex={tabIndexOf(at + 1)}>
              {cells[column](row)}
            </td>
          ),
        )}
      </tr>
    );
  },
  (a, b) =>
    a.row === b.row &&
    a.index === b.index &&
    a.active === b.active &&
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
      {row.receiver.replace(/^https:\/\//i, '')}
    </span>
  ),
  topics: row => <span title={row.topics.join(', ')}>{topicList(row.topics)}</span>,
  status: row => (
    <span className="fleet-status" data-enabled={row.enabled}>
      {sentence(row.enabled ? 'fleet_enabled' : 'fleet_disabled')}
    </span>
  ),
  problems: row => <Problems row={row} />,
  delivery: row => {
    const text = lastDeliveryText(row.topics, row.asked);
    return <span title={text}>{text}</span>;
  },
};

/** That a webhook is doubled, and how many errors and warnings the checks find in it. */
function Problems({ row }: { readonly row: WebhookRow }) {
  const { errors, warnings } = countFindings(findingsOf(row.at));
  const doubled = row.doubles > 0 && counted('fleet_problem_double', row.doubles);
  const found = errors + warnings > 0 && summarySentence('clean', { errors, warnings, notes: 0 });
  return (
    <span title={[doubled, found].filter(Boolean).join(' · ')}>
      {doubled && (
        <span className="fleet-mark" data-severity="warning">
          {doubled}
        </span>
      )}
      {doubled && found && ' · '}
      {found}
    </span>
  );
}
