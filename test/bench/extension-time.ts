import { extensionSamples, type Stretch } from './extension-samples.ts';
import type { TraceEvent } from './trace-event.ts';

export interface ExtensionTime {
  /** Milliseconds of the extension's code on pages' main threads. */
  readonly total: number;
  /** Milliseconds of it by the profiler's samples alone, which calls, evaluation and compilation do not cover. */
  readonly sampled: number;
  /** The most milliseconds of the extension's code within one task in which the profiler does not begin. */
  readonly longest: number;
}

/** The profiler begins within whatever call comes first, and holds it up for a tenth of a second. */
const PROFILER_START = 'CpuProfiler::StartProfiling';

const isOurs = ({ args }: TraceEvent): boolean =>
  [args?.data?.url, args?.fileName].some(address => address?.startsWith('chrome-extension://'));

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;

function mainThreads(events: readonly TraceEvent[]): Set<string> {
  const named = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  return new Set(named.map(threadOf));
}

/** Joins stretches that touch or overlap; nested events count once. */
function join(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else joined.push({ start, end });
  }
  return joined;
}

/**
 * Events that stand in no other, each as long as its thread really ran: on a busy machine a thread is often set aside in
 * the middle of an event.
 */
function outermost(events: readonly TraceEvent[]): Stretch[] {
  let covered = Number.NEGATIVE_INFINITY;
  return [...events]
    .sort((a, b) => a.ts - b.ts)
    .flatMap(({ ts, dur = 0, tdur = dur }) => {
      if (ts < covered) return [];
      covered = ts + dur;
      return [{ start: ts, end: ts + tdur }];
    });
}

const length = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { start, end }) => sum + end - start, 0) / 1000;

const within = (stretches: readonly Stretch[], task: Stretch): Stretch[] =>
  stretches
    .filter(({ start, end }) => end > task.start && start < task.end)
    .map(({ start, end }) => ({ start: Math.max(start, task.start), end: Math.min(end, task.end) }));

/**
 * How long the extension's code ran on pages' main threads: calls, evaluation and compilation of its scripts exactly, and
 * by samples of the profiler what no such event covers (reactions of promises).
 */
export function extensionTime(events: readonly TraceEvent[]): ExtensionTime {
  const threads = mainThreads(events);
  let total = 0;
  let sampled = 0;
  let longest = 0;
  for (const thread of threads) {
    const own = events.filter(event => threadOf(event) === thread && event.ph === 'X');
    const span = ({ ts, dur = 0 }: TraceEvent): Stretch => ({ start: ts, end: ts + dur });
    const walls = own.filter(isOurs).map(span);
    const samples = extensionSamples(events, thread).filter(
      sample => !walls.some(({ start, end }) => sample.start < end && sample.end > start),
    );
    const calls = outermost(own.filter(isOurs));
    const stretches = join([...calls, ...samples]);
    total += length(stretches);
    sampled += length(stretches) - length(join(calls));
    if (stretches.length === 0) continue;
    const starts = own.filter(({ name }) => name === PROFILER_START);
    const tasks = own
      .filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask')
      .map(span)
      .filter(task => !starts.some(({ ts }) => task.start <= ts && ts < task.end));
    longest = Math.max(longest, ...tasks.map(task => length(within(stretches, task))));
  }
  return { total, sampled, longest };
}
