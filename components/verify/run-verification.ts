import { decodeBody } from '../../utils/capture/decode-body.ts';
import { parseCapture } from '../../utils/capture/parse-capture.ts';
import { diagnose } from '../../utils/signature/diagnose.ts';
import { createPause } from '../../utils/signature/pause.ts';
import type { HeaderVerdict, Verdict } from '../../utils/signature/verdict.ts';
import { verify } from '../../utils/signature/verify.ts';
import type { Capture } from '../../utils/webhook/capture.ts';
import {
  type Checked,
  effectiveCapture,
  type Search,
  type Verification,
  type VerifyInput,
} from './verification.ts';

/** Milliseconds between two reports of a search that runs: more often nobody can read them. */
const BETWEEN_REPORTS = 100;

/** Bytes of a body over which reading what it says is felt. */
const LONG = 100_000;

const notBegun: Search = { state: 'running', done: 0, tried: 0, diagnoses: [] };

/**
 * Reads, verifies and, where a signature does not match, looks for the cause. Reports what is known after each
 * step; resolves after the last one, or once the signal is aborted, after which nothing is reported any more.
 */
export async function runVerification(
  input: VerifyInput,
  signal: AbortSignal,
  report: (verification: Verification) => void,
): Promise<void> {
  const source = input.file?.bytes ?? input.request;
  if (source.length === 0) return report({ state: 'empty' });
  const kind = input.readAs === 'recognised' ? undefined : input.readAs;
  const read = await parseCapture(source, kind, createPause(signal)).catch((error: unknown) => {
    if (signal.aborted) return undefined;
    throw error;
  });
  if (!read || signal.aborted) return;
  if (!read.ok) return report({ ...read, state: 'unread' });
  const verified = await judgeReadings(read.capture, input, signal);
  if (signal.aborted) return;
  const isLong = verified.capture.body.length > LONG;
  const checked = isLong ? await decodeLater(verified, report) : decoded(verified);
  if (signal.aborted) return;
  report(checked);
  if (checked.search.state === 'running') await search(checked, signal, report);
}

/** Of several honest readings of a body, the one that a signature fits, and this is said; else the first. */
async function judgeReadings(
  { otherBodies = [], ...own }: Capture,
  input: VerifyInput,
  signal: AbortSignal,
): Promise<Checked> {
  const first = await judge(own, input, signal);
  if (fits(first)) return first;
  for (const { body, note } of otherBodies) {
    const other = await judge({ ...own, body, notes: [...own.notes, note] }, input, signal);
    if (fits(other)) return other;
  }
  return first;
}

const fits = ({ verdict }: Checked) => verdict.headers.some(({ status }) => status === 'valid');

async function judge(own: Capture, input: VerifyInput, signal: AbortSignal): Promise<Checked> {
  const { capture, captured } = effectiveCapture(own, input);
  const secrets = input.secrets.split(/\r?\n/);
  const verdict = withoutBody(await verify(secrets, capture, signal), capture);
  const hasMismatch =
    verdict.status !== 'incomplete' &&
    verdict.headers.some(({ status }) => status === 'invalid' || status === 'malformed');
  return {
    state: 'checked',
    capture,
    captured,
    secrets,
    verdict,
    search: hasMismatch && secrets.some(secret => secret !== '') ? notBegun : { state: 'none' },
    decoded: undefined,
  };
}

/** Signatures that nothing can be compared with are not wrong: only the headers were given. */
function withoutBody(verdict: Verdict, { body }: Capture): Verdict {
  const isOpen = ({ status }: HeaderVerdict) => status === 'invalid' || status === 'absent';
  if (body.length > 0 || !verdict.headers.every(isOpen)) return verdict;
  return { ...verdict, status: 'incomplete' };
}

const decoded = (checked: Checked): Checked => ({ ...checked, decoded: decodeBody(checked.capture.body) });

/** The verdict is painted before more is worked out. */
async function decodeLater(verified: Checked, report: (checked: Checked) => void): Promise<Checked> {
  report(verified);
  await afterPaint();
  return decoded(verified);
}

async function search(
  checked: Checked,
  signal: AbortSignal,
  report: (checked: Checked) => void,
): Promise<void> {
  let last = performance.now();
  try {
    const result = await diagnose(checked.secrets, checked.capture, {
      signal,
      onProgress(progress) {
        if (signal.aborted || performance.now() - last < BETWEEN_REPORTS) return;
        last = performance.now();
        report({ ...checked, search: { state: 'running', ...progress } });
      },
    });
    if (!signal.aborted) report({ ...checked, search: { state: 'done', ...result } });
  } catch (error) {
    if (signal.aborted) return;
    // The verdict stands without a cause.
    console.error(error);
    report({ ...checked, search: { state: 'failed' } });
  }
}

/** A page that nobody looks at paints nothing. */
const LONGEST = 100;

/** Resolves once what was reported before has been painted, or after 100 ms where nothing is painted. */
function afterPaint(): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, LONGEST);
    const painted = () => {
      clearTimeout(timer);
      resolve();
    };
    // React brings a report into the page in a task of its own, and a frame may come before that.
    setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(painted)));
  });
}
