import { SearchX } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { Double } from '../../utils/fleet/doubles.ts';
import type { Fleet, FleetWebhook } from '../../utils/fleet/fleet.ts';
import type { Asked } from '../../utils/fleet/health/health.ts';
import { counted, numberText } from '../../utils/language/counted.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useSelection } from '../ui/selection.ts';
import { Filters } from './filters.tsx';
import { FleetPart } from './fleet-part.tsx';
import type { FleetActions } from './fleet-view.ts';
import { ForSeveral } from './health/for-several.tsx';
import {
  firstView,
  needsFindings,
  rowsOf,
  shownRows,
  type TableView,
  type WebhookRow,
  withHealth,
  withoutFindings,
} from './table-rows.ts';
import { TakeAlong } from './take-along.tsx';
import { WebhookDetail } from './webhook-detail.tsx';
import { useUnchecked } from './webhook-findings.ts';
import { WebhookTable } from './webhook-table.tsx';

interface WebhooksPartProps
  extends Pick<FleetActions, 'onAskHealth' | 'onStopHealth' | 'onVerify' | 'onRotate'> {
  readonly webhooks: readonly FleetWebhook[];
  readonly doubles: readonly Double[];
  readonly fleet: Fleet;
  /** The portal's address without its hash. */
  readonly portal: string;
  /** How deliveries went, by the webhook's id, as far as the person asked. */
  readonly asked: ReadonlyMap<string, Asked>;
  /** The id of the one whose detail is open. */
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

/** All webhooks in a table with its filters, one of them in detail, and what can be done with those that are selected, or else shown. */
export function WebhooksPart({ webhooks, asked, onAskHealth, onStopHealth, ...props }: WebhooksPartProps) {
  const { doubles, fleet, portal, chosen, onChoose, onVerify, onRotate } = props;
  const [view, setView] = useState(firstView);
  const change = (part: Partial<TableView>) => setView(before => ({ ...before, ...part }));
  const read = useMemo(() => rowsOf(webhooks, doubles), [webhooks, doubles]);
  const rows = useMemo(() => withHealth(read, asked), [read, asked]);
  const unchecked = useUnchecked(webhooks, needsFindings(view));
  const isChecked = unchecked === 0;
  const possible = useMemo(() => (isChecked ? view : withoutFindings(view)), [isChecked, view]);
  const visible = useMemo(() => shownRows(rows, possible), [rows, possible]);
  const section = useRef<HTMLElement>(null);
  const selection = useSelection();
  const selected = useMemo(() => {
    const { sort, descending } = possible;
    const isSelected = ({ id }: WebhookRow) => selection.selected.has(id);
    return shownRows(rows.filter(isSelected), { ...firstView, sort, descending });
  }, [rows, selection.selected, possible]);
  const isSelection = selected.length > 0;
  const several = isSelection ? selected : visible;
  const clear = () => {
    selection.selectNone();
    section.current?.focus();
  };
  const showAll = () => {
    const { sort, descending, group, hidden } = view;
    setView({ ...firstView, sort, descending, group, hidden });
    section.current?.focus();
  };
  const close = () => {
    section.current?.querySelector<HTMLElement>('tr[data-chosen="true"] .fleet-open')?.focus();
    onChoose(null);
  };
  const row = rows.find(({ id }) => id === chosen);
  /** Of one the detail has the answer, of several the table. */
  const askSeveral: FleetActions['onAskHealth'] = which => {
    change({ hidden: view.hidden.filter(column => column !== 'delivery') });
    onAskHealth(which);
  };
  return (
    <FleetPart
      ref={section}
      title={sentence('fleet_webhooks')}
      aside={
        <div className="tool-line">
          <span className="quiet" role="status">
            {isChecked
              ? countText(visible.length, rows.length)
              : sentence('fleet_checking', { count: numberText(unchecked) })}
            {isSelection && ` · ${selectedText(selected, visible)}`}
          </span>
          {isSelection && (
            <Button kind="quiet" onClick={clear}>
              {sentence('fleet_select_none')}
            </Button>
          )}
        </div>
      }
    >
      <Filters rows={rows} view={view} onChange={change} />
      <div className="fleet-table-and-detail">
        {visible.length === 0 ? (
          <EmptyState icon={SearchX} title={sentence('fleet_none_shown')}>
            <Button onClick={showAll}>{sentence('fleet_show_all')}</Button>
          </EmptyState>
        ) : (
          <WebhookTable
            rows={visible}
            {...{ view, selection, chosen, onChoose }}
            onSort={sort => change({ sort, descending: view.sort === sort && !view.descending })}
          />
        )}
        {row && (
          <WebhookDetail
            key={row.id}
            {...{ row, fleet, portal, doubles, onAskHealth, onStopHealth, onVerify, onRotate }}
            onClose={close}
          />
        )}
      </div>
      <ForSeveral rows={several} {...{ onStopHealth, onRotate }} onAskHealth={askSeveral} />
      <TakeAlong rows={several} {...{ isSelection, view, fleet }} />
    </FleetPart>
  );
}

function selectedText(selected: readonly WebhookRow[], visible: readonly WebhookRow[]): string {
  const shown = new Set(visible);
  const hidden = selected.filter(row => !shown.has(row)).length;
  const count = numberText(selected.length);
  return hidden === 0
    ? sentence('fleet_selected', { count })
    : sentence('fleet_selected_hidden', { count, hidden: numberText(hidden) });
}

function countText(shown: number, count: number): string {
  if (shown === count) return counted('fleet_count', count);
  return sentence('fleet_shown', { shown: numberText(shown), count: numberText(count) });
}
