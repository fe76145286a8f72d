import { useState } from 'react';
import type { FleetWebhook } from '../../utils/fleet/fleet.ts';
import { numberText } from '../../utils/language/counted.ts';
import { listed } from '../../utils/language/listed.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { Button } from '../ui/button.tsx';
import type { Deliveries, FleetActions } from './fleet-view.ts';

/** The topics of which Mist keeps a log of deliveries (Juniper, "Webhook deliveries"). */
const LOGGED: readonly string[] = ['alarms', 'audits', 'device-updowns', 'occupancy-alerts', 'ping'];

interface DeliveriesPartProps extends Pick<FleetActions, 'onDeliveries'> {
  readonly at: FleetWebhook;
}

/** How a webhook's deliveries went, once the person asks; of topics without a log it says just that. */
export function DeliveriesPart({ at, onDeliveries }: DeliveriesPartProps) {
  const [asked, setAsked] = useState<'no' | 'asking' | Deliveries>('no');
  const topics = at.webhook.topics ?? [];
  const unlogged = topics.filter(topic => !LOGGED.includes(topic));
  if (unlogged.length === topics.length)
    return <p className="quiet">{sentence('fleet_deliveries_none_logged')}</p>;
  const ask = async () => {
    setAsked('asking');
    setAsked(await onDeliveries(at));
  };
  return (
    <div className="stack" role="status">
      {asked === 'no' && <Button onClick={ask}>{sentence('fleet_deliveries_ask')}</Button>}
      {asked === 'asking' && <p>{sentence('fleet_deliveries_asking')}</p>}
      {typeof asked === 'object' && countTexts(asked).map(text => <p key={text}>{text}</p>)}
      {unlogged.length > 0 && (
        <p className="quiet">{sentence('fleet_deliveries_not_logged', { topics: listed(unlogged) })}</p>
      )}
    </div>
  );
}

function countTexts({ day, week }: Deliveries): string[] {
  const text = (key: 'fleet_deliveries_day' | 'fleet_deliveries_week', counts: Deliveries['day']) =>
    counts
      ? [sentence(key, { success: numberText(counts.success), failure: numberText(counts.failure) })]
      : [];
  const said = [...text('fleet_deliveries_day', day), ...text('fleet_deliveries_week', week)];
  return said.length > 0 ? said : [sentence('fleet_deliveries_unknown')];
}
