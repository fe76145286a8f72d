import type { DecodedBody as Decoded, EventTime } from '../../../utils/capture/decode-body.ts';
import { localTime } from '../local-time.ts';

/** Times that are listed; more say nothing new. */
const LISTED = 3;

/** What the body is about. */
export function DecodedBody({ decoded }: { readonly decoded: Decoded }) {
  const { topic, events, times, warning } = decoded;
  return (
    <section aria-label="What the body says" className="decoded">
      <h3>What the body says</h3>
      <dl className="pairs">
        <dt>Topic</dt>
        <dd>{topic}</dd>
        <dt>Events</dt>
        <dd>{events}</dd>
        {times.slice(0, LISTED).map(time => (
          <Time key={`${time.event} ${time.key}`} time={time} events={events} />
        ))}
        {times.length > LISTED && (
          <>
            <dt className="quiet">More times</dt>
            <dd className="quiet">{times.length - LISTED}</dd>
          </>
        )}
      </dl>
      {warning && <p className="warning-text">{warning}</p>}
    </section>
  );
}

/** Beyond it a date has no text (ECMAScript, time values). */
const MOST = 8.64e15;

function Time({ time, events }: { readonly time: EventTime; readonly events: number }) {
  if (!(Math.abs(time.at) <= MOST)) return null;
  return (
    <>
      <dt>{events > 1 ? `${time.key}, event ${time.event + 1}` : time.key}</dt>
      <dd>
        <time dateTime={new Date(time.at).toISOString()}>{localTime(time.at)}</time>
      </dd>
    </>
  );
}
