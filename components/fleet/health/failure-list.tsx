import { useState } from 'react';
import type { FleetWebhook } from '../../../utils/fleet/fleet.ts';
import type { LoggedDelivery } from '../../../utils/fleet/health/delivery.ts';
import { type FailureGroup, failureGroups } from '../../../utils/fleet/health/health.ts';
import { counted } from '../../../utils/language/counted.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import { Button } from '../../ui/button.tsx';
import type { FleetActions } from '../fleet-view.ts';
import { momentText, outcomeText } from './health-texts.ts';

interface FailureListProps extends Pick<FleetActions, 'onVerify'> {
  readonly at: FleetWebhook;
  readonly failures: readonly LoggedDelivery[];
}

/** The last failures by what they come of: what it means, what to do, and when it was. */
export function FailureList({ failures, ...props }: FailureListProps) {
  const groups = failureGroups(failures);
  if (groups.length === 0) return null;
  return (
    <section aria-label={sentence('fleet_failures')}>
      <h4>{counted('fleet_failures_last', failures.length)}</h4>
      <ul className="fleet-failures">
        {groups.map(group => (
          <Group key={`${group.cause} ${group.code}`} group={group} {...props} />
        ))}
      </ul>
    </section>
  );
}

interface GroupProps extends Omit<FailureListProps, 'failures'> {
  readonly group: FailureGroup;
}

function Group({ group: { cause, code, failures }, ...props }: GroupProps) {
  return (
    <li data-cause={cause} data-code={code}>
      <p>{sentence(`fleet_cause_${cause}`, { code })}</p>
      <ul>
        {failures.map(failure => (
          <li key={failure.id}>
            <DeliveryLine delivery={failure} {...props} />
            {failure.error !== '' && <span className="fleet-error code">{failure.error}</span>}
          </li>
        ))}
      </ul>
    </li>
  );
}

interface DeliveryLineProps extends Omit<FailureListProps, 'failures'> {
  readonly delivery: LoggedDelivery;
}

/** One delivery of the log, which Verify may have a look at. */
export function DeliveryLine({ at, delivery, onVerify }: DeliveryLineProps) {
  const [isRefused, setIsRefused] = useState(false);
  const when = momentText(delivery.at);
  const label = sentence('fleet_verify_delivery');
  return (
    <span className="fleet-delivery" data-delivery={delivery.id}>
      <span>
        {when} · {delivery.topic} · {outcomeText(delivery)}
      </span>{' '}
      <Button
        kind="link"
        name={`${label}: ${when}, ${delivery.topic}`}
        onClick={async () => setIsRefused(!(await onVerify(at, delivery)))}
      >
        {label}
      </Button>
      <span role="status" className="warning-text">
        {isRefused && sentence('fleet_verify_refused')}
      </span>
    </span>
  );
}
