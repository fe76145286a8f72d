import { ShieldCheck } from 'lucide-react';
import type { DecodedBody as Decoded, EventTime } from '../../utils/capture/decode-body.ts';
import { sayCaptureNote } from '../../utils/capture/notes.ts';
import { dateText } from '../../utils/language/date-text.ts';
import { sentence } from '../../utils/language/sentence.ts';
import type { HeaderVerdict } from '../../utils/signature/verdict.ts';
import type { Capture, CaptureNote, CaptureNoteCode } from '../../utils/webhook/capture.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-and-download.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Worded } from '../ui/worded.tsx';
import { Mismatch } from './mismatch.tsx';
import { ReceiverCode } from './receiver-code.tsx';
import type { Verifying } from './use-verification.ts';
import { HeaderResult, OverallVerdict } from './verdict.tsx';
import type { Checked } from './verification.ts';

/** What came of the input. */
export function ResultPart({ verification, busy, stale, onTry }: Verifying & { readonly onTry: () => void }) {
  return (
    <section
      className="verify-result stack"
      aria-label={sentence('verify_result')}
      aria-busy={busy}
      data-stale={stale}
    >
      {verification.state === 'checked' && <CheckedResult checked={verification} />}
      {verification.state === 'empty' && <FirstSteps onTry={onTry} />}
      {verification.state === 'unread' && <p className="quiet">{sentence('verify_no_verdict')}</p>}
      {verification.state === 'failed' && <p>{sentence('verify_failed')}</p>}
      {verification.state !== 'checked' && <ReceiverCode />}
    </section>
  );
}

/** How to come to a verdict, where there is nothing yet to judge. */
function FirstSteps({ onTry }: { readonly onTry: () => void }) {
  return (
    <EmptyState icon={ShieldCheck} title={sentence('verify_empty_title')}>
      <ol className="first-steps">
        <li>{sentence('verify_step_request')}</li>
        <li>{sentence('verify_step_secret')}</li>
        <li>{sentence('verify_step_verdict')}</li>
      </ol>
      <Button kind="main" onClick={onTry}>
        {sentence('verify_try')}
      </Button>
    </EmptyState>
  );
}

/** What may have happened to a body, and has not where a signature matches it. */
const doubts: ReadonlySet<CaptureNoteCode> = new Set<CaptureNoteCode>([
  'BODY_LONGER',
  'BODY_SHORTER',
  'BODY_WAS_PARSED',
  'LAST_LINE_END_UNSURE',
  'LINE_ENDS_UNSURE',
]);

/** The verdict on a delivery that could be read, why a signature does not match, and what else is known of it. */
function CheckedResult({ checked }: { readonly checked: Checked }) {
  const isProven = checked.verdict.headers.some(({ status }) => status === 'valid');
  const notes = checked.capture.notes.filter(({ code }) => !isProven || !doubts.has(code));
  return (
    <div className="stack">
      <OverallVerdict checked={checked} />
      <ul className="header-results">
        {checked.verdict.headers.map(verdict => (
          <HeaderResult key={verdict.header} verdict={verdict} checked={checked} />
        ))}
      </ul>
      <MistError headers={checked.capture.headers} />
      <Mismatch checked={checked} />
      <ReceiverCode />
      <CaptureNotes notes={notes} />
      <ExpectedSignatures headers={checked.verdict.headers} />
      {checked.decoded && <DecodedBody decoded={checked.decoded} />}
    </div>
  );
}

/** What Mist itself says in the delivery is wrong with the webhook. */
function MistError({ headers }: Pick<Capture, 'headers'>) {
  const error = headers.find(({ name }) => name.trim().toLowerCase() === 'x-mist-error');
  if (!error) return null;
  return (
    <p className="warning-text" data-part="mist-error">
      <Worded sentence="verify_mist_error" values={{ error: <b>X-Mist-Error: {error.value}</b> }} />
    </p>
  );
}

/** What a person should know about the way the capture came. */
function CaptureNotes({ notes }: { readonly notes: readonly CaptureNote[] }) {
  if (notes.length === 0) return null;
  return (
    <section aria-label={sentence('verify_about_capture')}>
      <h3>{sentence('verify_about_capture')}</h3>
      <ul className="points">
        {notes.map(note => (
          <li key={sayCaptureNote(note)} data-note={note.code}>
            {sayCaptureNote(note)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The signatures that fit this body and secret. */
function ExpectedSignatures({ headers }: { readonly headers: readonly HeaderVerdict[] }) {
  const known = headers.flatMap(({ header, expected }) => (expected ? [{ header, expected }] : []));
  if (known.length === 0) return null;
  return (
    <Disclosure label={sentence('verify_expected')}>
      <dl className="expected">
        {known.map(({ header, expected }) => (
          <div key={header} data-expected={header}>
            <dt>{header}</dt>
            <dd className="tool-line">
              <code className="code">{expected}</code>
              <CopyButton key={expected} text={expected} />
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

/** Times that are listed; more say nothing new. */
const LISTED = 3;

/** What the body is about. */
function DecodedBody({ decoded }: { readonly decoded: Decoded }) {
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
        <time dateTime={new Date(time.at).toISOString()}>
          {dateText(time.at, { dateStyle: 'medium', timeStyle: 'long' })}
        </time>
      </dd>
    </>
  );
}
