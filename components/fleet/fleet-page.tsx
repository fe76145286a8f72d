import './fleet.css';
import { Network } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { doublesOf } from '../../utils/fleet/doubles.ts';
import { webhooksOf } from '../../utils/fleet/fleet.ts';
import type { Asked } from '../../utils/fleet/health/health.ts';
import type { Rotation } from '../../utils/fleet/rotation.ts';
import { sentence } from '../../utils/language/sentence.ts';
import type { Template } from '../../utils/templates/template.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { CoveragePart } from './coverage-part.tsx';
import { DoublesPart } from './doubles-part.tsx';
import { DriftPart } from './drift-part.tsx';
import type { FleetActions, FleetView } from './fleet-view.ts';
import { RotationPart } from './health/rotation-part.tsx';
import { PlacesPart } from './places-part.tsx';
import { ReadingPart, timeText } from './reading-part.tsx';
import { WebhooksPart } from './webhooks-part.tsx';

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
  const [chosen, setChosen] = useState<string | null>(null);
  const webhooks = useMemo(() => webhooksOf(fleet), [fleet]);
  const doubles = useMemo(() => doublesOf(webhooks), [webhooks]);
  const sites = fleet.places.filter(({ state, place }) => state === 'read' && place.scope === 'site').length;
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
          <WebhooksPart
            {...{ webhooks, doubles, fleet, portal, asked, chosen }}
            {...actions}
            onRotate={rotate}
            onChoose={setChosen}
          />
          {rotation && <RotationPart ref={rotationPart} {...{ rotation, webhooks, portal }} {...actions} />}
          <CoveragePart {...{ webhooks, doubles, sites }} />
          <DriftPart fleet={fleet} templates={templates} />
        </>
      )}
      <PlacesPart view={view} onAgain={actions.onAgain} />
      {view.waitsUntil !== null && view.phase !== 'reading' && (
        <p className="fleet-waits framed" role="status">
          {sentence('fleet_waits', { time: timeText(view.waitsUntil) })}
        </p>
      )}
    </div>
  );
}
