/** Why a list could not be read. `busy`: Mist asked to wait, three times where it was asked patiently. */
export const readFailures = [
  'signed-out',
  'refused',
  'not-found',
  'busy',
  'unreachable',
  'slow',
  'not-json',
  'unexpected',
  'cancelled',
] as const;
export type ReadFailure = (typeof readFailures)[number];

/** What asking needs of the world. */
export interface Asking {
  /** Rejects as `fetch` does. */
  readonly ask: (address: string, signal: AbortSignal) => Promise<Response>;
  /** Resolves after so many seconds, or at once when the signal aborts. */
  readonly pause: (seconds: number, signal: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
}

type Answer =
  | { readonly ok: true; readonly text: string; readonly headers: Headers }
  | { readonly ok: false; readonly failure: ReadFailure; readonly status?: number };

/** How often Mist is asked for one page. */
const TRIES = 3;
/** What to wait where Mist does not say, in seconds; doubled each time, as Mist's own Python SDK does. */
const FIRST_WAIT = 5;
/** Mist counts calls by the hour. More comes of two clocks that differ, and timers count no further than 24 days. */
const LONGEST_WAIT = 3600;
const PATIENCE_MILLISECONDS = 30_000;

const failures: Readonly<Record<number, ReadFailure>> = {
  401: 'signed-out',
  403: 'refused',
  404: 'not-found',
  429: 'busy',
};

/** Asks for one page, and again where Mist says that there were too many calls (429). */
export async function askPatiently(
  address: string,
  asking: Asking,
  waiting: (seconds: number | null) => void,
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await askOnce(address, asking);
    if (!('status' in answer) || answer.status !== 429 || attempt === TRIES) return answer;
    const asked = Math.min(answer.retryAfter ?? FIRST_WAIT * 2 ** (attempt - 1), LONGEST_WAIT);
    waiting(asked);
    await asking.pause(asked, asking.signal);
    if (asking.signal.aborted) return { ok: false, failure: 'cancelled' };
    waiting(null);
  }
}

/** Asks for one page, once. `retryAfter`: what to wait where Mist refuses and says so, in seconds. */
export async function askOnce(
  address: string,
  { ask, signal }: Pick<Asking, 'ask' | 'signal'>,
): Promise<Answer & { readonly retryAfter?: number | null }> {
  const slow = AbortSignal.timeout(PATIENCE_MILLISECONDS);
  try {
    const response = await ask(address, AbortSignal.any([signal, slow]));
    const { status, headers } = response;
    if (response.ok) return { ok: true, text: await response.text(), headers };
    const wait = retryAfter(headers.get('Retry-After'), Date.now());
    return { ok: false, failure: failures[status] ?? 'unexpected', status, retryAfter: wait };
  } catch {
    if (signal.aborted) return { ok: false, failure: 'cancelled' };
    return { ok: false, failure: slow.aborted ? 'slow' : 'unreachable' };
  }
}

/**
 * Asks the API with the person's own portal session: the only place from which the extension uses the network. Reads
 * only. Rejects as `fetch` does.
 */
export function askMist(address: string, signal: AbortSignal): Promise<Response> {
  return fetch(address, { credentials: 'include', cache: 'no-store', signal });
}

/** Resolves after so many seconds, or at once when the signal aborts. */
export function pause(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, seconds * 1000);
    signal.addEventListener('abort', done);
  });
}

/** The wait that a Retry-After header asks for, in seconds; null where it says none (RFC 9110: seconds or a date). */
export function retryAfter(value: string | null, now: number): number | null {
  if (value === null || value.trim() === '') return null;
  if (/^\s*\d+\s*$/.test(value)) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000));
}
