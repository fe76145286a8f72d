import type { FleetWebhook } from '../../../utils/fleet/fleet.ts';
import type { LoggedDelivery } from '../../../utils/fleet/health/delivery.ts';
import { type FailureGroup, failureGroups } from '../../../utils/fleet/health/health.ts';
import { counted } from '../../../utils/language/counted.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import type { FleetActions } from '../fleet-view.ts';
import { momentText, outcomeText } from './health-texts.ts';
import { VerifyButton } from './verify-button.tsx';

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
  const when = momentText(delivery.at);
  return (
    <span className="fleet-delivery" data-delivery={delivery.id}>
      <span>
        {when} · {delivery.topic} · {outcomeText(delivery)}
      </span>{' '}
      <VerifyButton
        kind="link"
        label={sentence('fleet_verify_delivery')}
        of={`${when}, ${delivery.topic}`}
        refused={sentence('fleet_verify_refused')}
        onVerify={() => onVerify(at, delivery)}
      />
    </span>
  );
}
