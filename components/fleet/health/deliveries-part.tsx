import './health.css';
import type { FleetWebhook } from '../../../utils/fleet/fleet.ts';
import { type Asked, type Health, totals } from '../../../utils/fleet/health/health.ts';
import { numberText } from '../../../utils/language/counted.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import { isLogged } from '../../../utils/webhook/topics.ts';
import { Button } from '../../ui/button.tsx';
import type { FleetActions } from '../fleet-view.ts';
import { topicList } from '../names.ts';
import { DeliveryLine, FailureList } from './failure-list.tsx';
import { WeekChart } from './week-chart.tsx';

interface DeliveriesPartProps extends Pick<FleetActions, 'onAskHealth' | 'onStopHealth' | 'onVerify'> {
  readonly at: FleetWebhook;
  /** Undefined until the person asks. */
  readonly asked: Asked | undefined;
}

/** How a webhook's deliveries went, once the person asks; of topics without a log it says just that. */
export function DeliveriesPart({ at, asked, onAskHealth, onStopHealth, onVerify }: DeliveriesPartProps) {
  return (
    <section className="fleet-health stack" aria-label={sentence('fleet_deliveries')}>
      <div className="fleet-part-head">
        <h4>{sentence('fleet_deliveries')}</h4>
        {asked === 'asking' ? (
          <Button onClick={onStopHealth}>{sentence('fleet_ask_stop')}</Button>
        ) : (
          <Button onClick={() => onAskHealth([at])}>
            {sentence(asked === undefined ? 'fleet_deliveries_ask' : 'fleet_deliveries_again')}
          </Button>
        )}
      </div>
      <NotLogged topics={at.webhook.topics ?? []} />
      <p role="status">{asked && statusText(asked)}</p>
      {typeof asked === 'object' && asked.last && (
        <>
          <WeekChart days={asked.days} />
          <p>
            {sentence('fleet_last')} <DeliveryLine at={at} delivery={asked.last} onVerify={onVerify} />
          </p>
          <FailureList at={at} failures={asked.failures} onVerify={onVerify} />
        </>
      )}
    </section>
  );
}

/** Which of the topics nothing can be said of. */
function NotLogged({ topics }: { readonly topics: readonly string[] }) {
  const unlogged = topics.filter(topic => !isLogged(topic));
  if (unlogged.length === 0) return null;
  return (
    <p className="quiet" data-part="not-logged">
      {unlogged.length === topics.length
        ? sentence('fleet_deliveries_none_logged')
        : sentence('fleet_deliveries_not_logged', { topics: topicList(unlogged) })}
    </p>
  );
}

function statusText(asked: Asked): string {
  if (asked === 'asking') return sentence('fleet_deliveries_asking');
  if (asked === 'unknown') return sentence('fleet_deliveries_unknown');
  return asked.last ? countsText(asked) : sentence('fleet_deliveries_none');
}

function countsText(health: Health): string {
  const { day, week } = totals(health);
  const texts = (['day', 'week'] as const).map(of => {
    const { success, failure } = { day, week }[of];
    return sentence(`fleet_deliveries_${of}`, { success: numberText(success), failure: numberText(failure) });
  });
  return texts.join(' ');
}
