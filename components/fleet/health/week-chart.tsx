import type { Health } from '../../../utils/fleet/health/health.ts';
import { numberText } from '../../../utils/language/counted.ts';
import { dateText } from '../../../utils/language/date-text.ts';
import { sentence } from '../../../utils/language/sentence.ts';

type Days = Health['days'];

/** The deliveries of a week, a bar each day beside the numbers that it shows. */
export function WeekChart({ days }: { readonly days: Days }) {
  const most = Math.max(1, ...days.map(({ success, failure }) => success + failure));
  const time = dateText(days.at(-1)?.to ?? Date.now(), { timeStyle: 'short' });
  return (
    <table className="fleet-week">
      <caption className="quiet">{sentence('fleet_week_caption', { time })}</caption>
      <thead>
        <tr>
          <th scope="col">{sentence('fleet_week_until')}</th>
          <th scope="col">{sentence('fleet_delivered')}</th>
          <th scope="col">{sentence('fleet_failed')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {days.map(({ to, success, failure }) => (
          <tr key={to} data-success={success} data-failure={failure}>
            <th scope="row">{dateText(to, { weekday: 'short', day: 'numeric', month: 'short' })}</th>
            <td>{numberText(success)}</td>
            <td data-failed={failure > 0}>{numberText(failure)}</td>
            <td>
              <Bar success={success / most} failure={failure / most} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const WIDTH = 100;
const HEIGHT = 10;
/** A failure among thousands is still to be seen. */
const LEAST = 2;

/** A bar of parts of the whole width: failures first, where they are compared with each other from one edge. */
function Bar({ success, failure }: { readonly success: number; readonly failure: number }) {
  const failed = failure > 0 ? Math.max(LEAST, failure * WIDTH) : 0;
  return (
    <svg
      className="fleet-bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect data-of="failure" width={failed} height={HEIGHT} />
      <rect data-of="success" x={failed} width={Math.min(success * WIDTH, WIDTH - failed)} height={HEIGHT} />
    </svg>
  );
}
