import type { Stop } from '../../fleet/progress.ts';
import type { FleetAnswer } from './fleet-page.ts';
import { LIMIT } from './read-webhooks.ts';

/** How many calls Mist takes from one person in an hour (429 from then on). */
export const CALLS_AN_HOUR = 5000;
/** How many of them a reading makes: the portal makes calls for the person, too. */
const MOST_CALLS = 4500;
const HOUR = 3_600_000;
/** What to wait where Mist does not say, in seconds; doubled each time. */
const FIRST_WAIT = 5;
const LONGEST_WAIT = { busy: 3600, network: 60 } as const;
/** After how many waits without an answer between them the network counts as gone. */
const NETWORK_WAITS = 6;

/** How many calls it takes to read an organization of so many sites. */
export function callsFor(sites: number): number {
  return Math.max(1, Math.ceil(sites / LIMIT)) + 1 + sites;
}

/** How often so many calls wait for the next hour. */
export function waitsFor(calls: number): number {
  return Math.ceil(calls / MOST_CALLS) - 1;
}

/** When the next call may be made. */
export interface Pace {
  /** Resolves when it may be made, and counts it; at once when the signal aborts. */
  readonly turn: (signal: AbortSignal) => Promise<void>;
  /** What an answer means: `again` after a wait, or the end of the reading. */
  readonly after: (answer: FleetAnswer) => 'answered' | 'again' | Stop;
  readonly state: () => {
    readonly calls: number;
    readonly callsLeft: number;
    readonly waitsUntil: number | null;
  };
}

interface Clock {
  readonly pause: (seconds: number, signal: AbortSignal) => Promise<void>;
  readonly now: () => number;
  readonly changed: () => void;
}

/** Keeps a reading, with all its calls at a time, within what Mist allows. */
export function createPace({ pause, now, changed }: Clock): Pace {
  /** When each call was made. */
  const made: number[] = [];
  let pausedUntil = 0;
  /** Waits since the last answer. */
  let waits = 0;
  const lastHour = () => made.slice(-MOST_CALLS).filter(at => at > now() - HOUR);
  const freeAt = () => {
    const recent = lastHour();
    const oldest = recent.length < MOST_CALLS ? 0 : (recent[0] ?? 0) + HOUR;
    return Math.max(oldest, pausedUntil);
  };
  const wait = (kind: keyof typeof LONGEST_WAIT, asked: number | null) => {
    // Calls that were on their way together fail together.
    if (now() < pausedUntil && asked === null) return;
    const seconds = Math.min(asked ?? FIRST_WAIT * 2 ** waits, LONGEST_WAIT[kind]);
    if (now() >= pausedUntil) waits += 1;
    pausedUntil = Math.max(pausedUntil, now() + seconds * 1000);
    changed();
  };
  return {
    async turn(signal) {
      for (; !signal.aborted && freeAt() > now(); changed()) {
        changed();
        await pause((freeAt() - now()) / 1000, signal);
      }
      if (!signal.aborted) made.push(now());
    },
    after(answer) {
      const failure = answer.ok ? null : answer.failure;
      if (failure === 'busy') {
        wait('busy', answer.ok ? null : answer.wait);
        return 'again';
      }
      if (failure === 'unreachable' || failure === 'slow') {
        if (waits >= NETWORK_WAITS) return 'unreachable';
        wait('network', null);
        return 'again';
      }
      waits = 0;
      if (failure === 'signed-out') return 'signed-out';
      return failure === 'cancelled' ? 'tab-gone' : 'answered';
    },
    state() {
      const free = freeAt();
      return {
        calls: made.length,
        callsLeft: MOST_CALLS - lastHour().length,
        waitsUntil: free > now() ? free : null,
      };
    },
  };
}
