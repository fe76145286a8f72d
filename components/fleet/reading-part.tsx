import type { FleetProgress } from '../../utils/fleet/progress.ts';
import { counted, numberText } from '../../utils/language/counted.ts';
import { dateText } from '../../utils/language/date-text.ts';
import { listed } from '../../utils/language/listed.ts';
import { type SentenceKey, sentence } from '../../utils/language/sentence.ts';
import { Button } from '../ui/button.tsx';
import type { FleetActions } from './fleet-view.ts';
import { placeName, shown } from './names.ts';

interface ReadingPartProps extends Pick<FleetActions, 'onGoOn' | 'onPause' | 'onCancel'> {
  readonly view: FleetProgress;
  /** How many there are so far. */
  readonly webhooks: number;
}

/** What the reading will do, how far it is, and what the person can do about it. */
export function ReadingPart({ view, webhooks, onGoOn, onPause, onCancel }: ReadingPartProps) {
  const { phase, plan } = view;
  const name = shown(view.fleet.places[0]?.place.name ?? '');
  const isReading = phase === 'reading' || phase === 'looking';
  const stopped = phase === 'stopped' && sentence(stopKeys[view.stop ?? 'unread']);
  return (
    <section className="fleet-reading stack framed" aria-label={sentence('fleet_reading')}>
      <h2>{name ? sentence('fleet_title_of', { name }) : sentence('fleet_title')}</h2>
      {phase === 'looking' && <p role="status">{sentence('fleet_looking')}</p>}
      {phase === 'ready' && plan && (
        <>
          <p>
            {sentence('fleet_plan', {
              sites: counted('fleet_sites', plan.sites),
              calls: numberText(plan.calls),
            })}
          </p>
          {plan.waits > 0 && <p>{counted('fleet_plan_waits', plan.waits)}</p>}
          <p className="quiet">{sentence('fleet_plan_never')}</p>
        </>
      )}
      {phase === 'done' && <p role="status">{doneSentence(view, webhooks)}</p>}
      {stopped && <p role="alert">{stopped}</p>}
      {plan && phase !== 'ready' && phase !== 'done' && view.stop !== 'cancelled' && (
        <Progress view={view} sites={plan.sites} />
      )}
      {(phase === 'ready' || phase === 'stopped') && (
        <div className="tool-line">
          <Button kind="main" onClick={onGoOn}>
            {sentence(phase === 'ready' ? 'fleet_start' : 'fleet_go_on')}
          </Button>
        </div>
      )}
      {isReading && plan && (
        <div className="tool-line">
          <Button onClick={onPause}>{sentence('fleet_pause')}</Button>
          <Button onClick={onCancel}>{sentence('cancel')}</Button>
        </div>
      )}
    </section>
  );
}

const stopKeys = {
  paused: 'fleet_stop_paused',
  cancelled: 'fleet_stop_cancelled',
  'tab-gone': 'fleet_stop_tab_gone',
  'signed-out': 'fleet_stop_signed_out',
  refused: 'fleet_stop_refused',
  unreachable: 'fleet_stop_unreachable',
  unexpected: 'fleet_stop_unexpected',
  unread: 'fleet_stop_unread',
} as const satisfies Readonly<Record<string, SentenceKey>>;

/** Read, not read and waiting places, as a bar and in words. */
function Progress({ view, sites }: { readonly view: FleetProgress; readonly sites: number }) {
  const { fleet, phase, current, callsLeft, waitsUntil } = view;
  const done = fleet.places.filter(({ state }) => state !== 'waiting').length;
  const all = sites + 1;
  const now = waitsUntil
    ? sentence('fleet_waits', { time: timeText(waitsUntil) })
    : current.length > 0
      ? sentence('fleet_current', {
          places: listed(current.map(place => placeName({ place }))),
        })
      : '';
  return (
    <>
      <div
        className="fleet-progress"
        role="progressbar"
        aria-label={sentence('fleet_progress')}
        aria-valuemin={0}
        aria-valuemax={all}
        aria-valuenow={done}
      >
        <span style={{ inlineSize: `${(100 * done) / all}%` }} />
      </div>
      <p className="fleet-progress-text">
        <span>{sentence('fleet_progress_count', { done: numberText(done), all: numberText(all) })}</span>
        <span className="quiet">{sentence('fleet_calls_left', { count: numberText(callsLeft) })}</span>
      </p>
      {phase !== 'stopped' && <p className={waitsUntil ? 'quiet' : 'quiet fleet-current cut'}>{now}</p>}
    </>
  );
}

function doneSentence({ fleet }: FleetProgress, webhooks: number): string {
  const read = fleet.places.filter(({ state }) => state === 'read');
  const first = Math.min(...read.map(each => (each.state === 'read' ? each.at : Number.POSITIVE_INFINITY)));
  return sentence('fleet_done', {
    webhooks: counted('fleet_count', webhooks),
    places: counted('fleet_places', read.length),
    time: read.length > 0 ? timeText(first) : '',
  });
}

/** A time as the person's language writes it, to the second. */
export const timeText = (time: number): string => dateText(time, { timeStyle: 'medium' });
