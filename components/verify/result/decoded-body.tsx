import type { DecodedBody as Decoded, EventTime } from '../../../utils/capture/decode-body.ts';
import { sentence } from '../../../utils/language/sentence.ts';
import { localTime } from '../local-time.ts';

/** Times that are listed; more say nothing new. */
const LISTED = 3;

/** What the body is about. */
export function DecodedBody({ decoded }: { readonly decoded: Decoded }) {
  const { topic, events, times, warning } = decoded;
  return (
    <section aria-label={sentence('verify_body_says')} className="decoded">
      <h3>{sentence('verify_body_says')}</h3>
      <dl className="pairs">
        <dt>{sentence('samples_topic')}</dt>
        <dd>{topic}</dd>
        <dt>{sentence('samples_events')}</dt>
        <dd>{events}</dd>
        {times.slice(0, LISTED).map(time => (
          <Time key={`${time.event} ${time.key}`} time={time} events={events} />
        ))}
        {times.length > LISTED && (
          <>
            <dt className="quiet">{sentence('verify_more_times')}</dt>
            <dd className="quiet">{times.length - LISTED}</dd>
          </>
        )}
      </dl>
      {warning && <p className="quiet">{warning}</p>}
    </section>
  );
}

/** Beyond it a date has no text (ECMAScript, time values). */
const MOST = 8.64e15;

function Time({ time, events }: { readonly time: EventTime; readonly events: number }) {
  if (!(Math.abs(time.at) <= MOST)) return null;
  return (
    <>
      <dt>
        {events > 1 ? sentence('verify_time_of_event', { key: time.key, event: time.event + 1 }) : time.key}
      </dt>
      <dd>
        <time dateTime={new Date(time.at).toISOString()}>{localTime(time.at)}</time>
      </dd>
    </>
  );
}
