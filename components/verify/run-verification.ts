import { decodeBody } from '../../utils/capture/decode-body.ts';
import { parseCapture } from '../../utils/capture/parse-capture.ts';
import { diagnose } from '../../utils/signature/diagnose.ts';
import { verify } from '../../utils/signature/verify.ts';
import { effectiveCapture } from './effective-capture.ts';
import type { Checked, Verification } from './verification.ts';
import type { VerifyInput } from './verify-input.ts';

/** Milliseconds between two reports of a search that runs: more often nobody can read them. */
const BETWEEN_REPORTS = 100;

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
  const read = parseCapture(source, input.readAs === 'recognised' ? undefined : input.readAs);
  if (!read.ok) return report({ ...read, state: 'unread' });
  const { capture, captured } = effectiveCapture(read.capture, input);
  const secrets = input.secrets.split(/\r?\n/);
  const verdict = await verify(secrets, capture);
  if (signal.aborted) return;
  const decoded = decodeBody(capture.body);
  const checked: Checked = {
    state: 'checked',
    ...{ capture, captured, secrets, verdict, decoded },
    search: { state: 'none' },
  };
  const wanted = verdict.headers.some(({ status }) => status === 'invalid' || status === 'malformed');
  if (!wanted || secrets.every(secret => secret === '')) return report(checked);
  await search(checked, signal, report);
}

async function search(
  checked: Checked,
  signal: AbortSignal,
  report: (checked: Checked) => void,
): Promise<void> {
  report({ ...checked, search: { state: 'running', done: 0, tried: 0, diagnoses: [] } });
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
    if (!signal.aborted) throw error;
  }
}
