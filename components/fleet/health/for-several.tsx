import { CALLS_EACH } from '../../../utils/fleet/health/health.ts';
import { isSigned } from '../../../utils/fleet/rotation.ts';
import { counted, numberText } from '../../../utils/language/counted.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import { Button } from '../../ui/button.tsx';
import type { FleetActions } from '../fleet-view.ts';
import type { WebhookRow } from '../table-rows.ts';

interface ForSeveralProps extends Pick<FleetActions, 'onAskHealth' | 'onStopHealth' | 'onRotate'> {
  /** Those that are selected, or all that are shown. */
  readonly rows: readonly WebhookRow[];
}

/** For how many webhooks at a time: more are a thousand calls, and no list that a person goes through. */
const MOST = 100;

/** What can be done with several webhooks at a time: ask how deliveries went, and renew their secrets. */
export function ForSeveral({ rows, onAskHealth, onStopHealth, onRotate }: ForSeveralProps) {
  const open = rows.filter(({ asked }) => asked === 'asking').length;
  const chosen = rows.map(({ at }) => at);
  if (rows.length > MOST) return <p className="quiet">{sentence('fleet_too_many', { most: MOST })}</p>;
  if (rows.length === 0) return null;
  return (
    <div className="tool-line">
      {open > 0 ? (
        <Button onClick={onStopHealth}>{sentence('fleet_ask_stop')}</Button>
      ) : (
        <Button onClick={() => onAskHealth(chosen)}>{counted('fleet_ask_several', rows.length)}</Button>
      )}
      {chosen.some(isSigned) && (
        <Button onClick={() => onRotate(chosen)}>
          {counted('fleet_rotate_several', chosen.filter(isSigned).length)}
        </Button>
      )}
      <span className="quiet" role="status">
        {open > 0
          ? counted('fleet_ask_open', open)
          : sentence('fleet_ask_calls', { calls: numberText(rows.length * CALLS_EACH) })}
      </span>
    </div>
  );
}
