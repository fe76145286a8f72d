import './fleet.css';
import { Network } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { doublesOf } from '../../utils/fleet/doubles.ts';
import { type Fleet, webhooksOf } from '../../utils/fleet/fleet.ts';
import type { Asked } from '../../utils/fleet/health/health.ts';
import type { Rotation } from '../../utils/fleet/rotation.ts';
import { counted } from '../../utils/language/counted.ts';
import { sentence } from '../../utils/language/sentence.ts';
import type { Template } from '../../utils/templates/template.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { CoveragePart } from './coverage-part.tsx';
import { DoublesPart } from './doubles-part.tsx';
import { DriftPart } from './drift-part.tsx';
import { Filters } from './filters.tsx';
import type { FleetActions, FleetView } from './fleet-view.ts';
import { ForShown } from './health/for-shown.tsx';
import { RotationPart } from './health/rotation-part.tsx';
import { PlacesPart } from './places-part.tsx';
import { ReadingPart } from './reading-part.tsx';
import { firstView, rowsOf, shownRows, withHealth } from './table-rows.ts';
import { TakeAlong } from './take-along.tsx';
import { WebhookDetail } from './webhook-detail.tsx';
import { WebhookTable } from './webhook-table.tsx';

interface FleetPageProps extends FleetActions {
  readonly view: FleetView;
  /** Those of the library. */
  readonly templates: readonly Template[];
  /** How deliveries went, by the webhook's id, as far as the person asked. */
  readonly asked: ReadonlyMap<string, Asked>;
  readonly rotation: Rotation | null;
}

/** All webhooks of an organization and its sites, as the portal's tab reads them. */
export function FleetPage({ view, ...actions }: FleetPageProps) {
  if (view.kind === 'reading') return <FleetRead view={view} {...actions} />;
  if (view.kind === 'reaching') return <p role="status">{sentence('fleet_reaching')}</p>;
  return (
    <EmptyState icon={Network} title={sentence('fleet_nothing_read')}>
      <p role="status">{sentence(view.kind === 'no-tab' ? 'fleet_no_tab' : 'fleet_no_organization')}</p>
    </EmptyState>
  );
}

interface FleetReadProps extends FleetActions, Pick<FleetPageProps, 'templates' | 'asked' | 'rotation'> {
  readonly view: Extract<FleetView, { kind: 'reading' }>;
}

function FleetRead({ view, templates, asked, rotation, ...actions }: FleetReadProps) {
  const { fleet, portal } = view;
  const [shown, setShown] = useState(firstView);
  const [chosen, setChosen] = useState<string | null>(null);
  const webhooks = useMemo(() => webhooksOf(fleet), [fleet]);
  const doubles = useMemo(() => doublesOf(webhooks), [webhooks]);
  const read = useMemo(() => rowsOf(webhooks, doubles), [webhooks, doubles]);
  const rows = useMemo(() => withHealth(read, asked), [read, asked]);
  const visible = useMemo(() => shownRows(rows, shown), [rows, shown]);
  const row = rows.find(({ id }) => id === chosen);
  const askHealth: FleetActions['onAskHealth'] = chosen => {
    setShown(before => ({ ...before, hidden: before.hidden.filter(column => column !== 'delivery') }));
    actions.onAskHealth(chosen);
  };
  const rotationPart = useRef<HTMLElement>(null);
  const rotate: FleetActions['onRotate'] = chosen => {
    // It stands below what was pressed, where it would not be seen.
    flushSync(() => actions.onRotate(chosen));
    rotationPart.current?.focus();
  };
  return (
    <div className="fleet">
      <ReadingPart view={view} webhooks={webhooks.length} {...actions} />
      {webhooks.length > 0 && (
        <>
          <DoublesPart doubles={doubles} onChoose={setChosen} />
          <section className="fleet-part" aria-label={sentence('fleet_webhooks')}>
            <div className="fleet-part-head">
              <h2>{sentence('fleet_webhooks')}</h2>
              <span className="quiet" role="status">
                {visible.length === rows.length
                  ? counted('fleet_count', rows.length)
                  : sentence('fleet_shown', { shown: visible.length, count: rows.length })}
              </span>
            </div>
            <Filters
              rows={rows}
              view={shown}
              onChange={part => setShown(before => ({ ...before, ...part }))}
            />
            <div className="fleet-table-and-detail">
              <WebhookTable
                rows={visible}
                view={shown}
                chosen={chosen}
                onChoose={setChosen}
                onSort={sort =>
                  setShown(before => ({
                    ...before,
                    sort,
                    descending: before.sort === sort && !before.descending,
                  }))
                }
              />
              {row && (
                <WebhookDetail
                  key={row.id}
                  {...{ row, fleet, portal, doubles }}
                  onAskHealth={askHealth}
                  onVerify={actions.onVerify}
                  onRotate={rotate}
                  onClose={() => setChosen(null)}
                />
              )}
            </div>
            <ForShown rows={visible} {...actions} onAskHealth={askHealth} onRotate={rotate} />
            <TakeAlong rows={visible} view={shown} fleet={fleet} />
          </section>
          {rotation && <RotationPart ref={rotationPart} {...{ rotation, webhooks, portal }} {...actions} />}
          <CoveragePart webhooks={webhooks} doubles={doubles} sites={sitesRead(fleet)} />
          <DriftPart fleet={fleet} templates={templates} />
        </>
      )}
      <PlacesPart view={view} onAgain={actions.onAgain} />
    </div>
  );
}

function sitesRead({ places }: Fleet): number {
  return places.filter(({ state, place }) => state === 'read' && place.scope === 'site').length;
}
