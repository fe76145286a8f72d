import type { Page } from 'puppeteer-core';
import { z } from 'zod';

const url = z.object({ url: z.string().optional() });

/** One event of Chromium's trace; only what the bench reads. Times are in microseconds. */
const traceEventSchema = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  dur: z.number().optional(),
  /** How long of `dur` the thread really ran. */
  tdur: z.number().optional(),
  id: z.union([z.string(), z.number()]).optional(),
  args: z
    .object({
      name: z.unknown().optional(),
      fileName: z.string().optional().catch(undefined),
      data: z
        .object({
          url: z.string().optional().catch(undefined),
          startTime: z.number().optional(),
          timeDeltas: z.array(z.number()).optional(),
          cpuProfile: z
            .object({
              nodes: z
                .array(z.object({ id: z.number(), parent: z.number().optional(), callFrame: url }))
                .optional(),
              samples: z.array(z.number()).optional(),
            })
            .optional(),
        })
        .optional()
        .catch(undefined),
    })
    .optional()
    .catch(undefined),
});

type TraceEvent = z.infer<typeof traceEventSchema>;

/** Reads a trace as Chromium writes it. Throws when it is no trace. */
function parseTrace(bytes: Uint8Array): TraceEvent[] {
  const file = z.object({ traceEvents: z.array(traceEventSchema) });
  return file.parse(JSON.parse(new TextDecoder().decode(bytes))).traceEvents;
}

/** Microseconds on the trace's clock. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Ids of the profile's nodes whose stack holds a frame of the extension. */
function ownNodes(chunks: readonly TraceEvent[]): Set<number> {
  const own = new Set<number>();
  for (const { args } of chunks) {
    for (const { id, parent, callFrame } of args?.data?.cpuProfile?.nodes ?? []) {
      if (callFrame.url?.startsWith('chrome-extension://') || (parent !== undefined && own.has(parent)))
        own.add(id);
    }
  }
  return own;
}

/** The profiler looks about every 0.2 ms; a longer gap is a pause of the thread, not of our code. */
const LONGEST_GAP = 1000;

/** The stretches after each of the profiler's samples in which the extension's code was on the stack. */
function extensionSamples(events: readonly TraceEvent[], thread: string): Stretch[] {
  const profile = events.find(({ name, pid, tid }) => name === 'Profile' && `${pid}/${tid}` === thread);
  if (!profile) return [];
  const chunks = events.filter(
    ({ name, id, pid }) => name === 'ProfileChunk' && id === profile.id && pid === profile.pid,
  );
  const own = ownNodes(chunks);
  const stretches: Stretch[] = [];
  let now = profile.args?.data?.startTime ?? profile.ts;
  let since: number | undefined;
  for (const { args } of chunks) {
    const samples = args?.data?.cpuProfile?.samples ?? [];
    for (const [at, delta] of (args?.data?.timeDeltas ?? []).entries()) {
      now += delta;
      if (since !== undefined) stretches.push({ start: since, end: Math.min(now, since + LONGEST_GAP) });
      const sample = samples[at];
      since = sample !== undefined && own.has(sample) ? now : undefined;
    }
  }
  return stretches;
}

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
function extensionTime(events: readonly TraceEvent[]): ExtensionTime {
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

/** Chromium paints as soon as it can: times hold the work, and not the wait for a display's next frame. */
export const withoutDisplay = ['--disable-frame-rate-limit', '--disable-gpu-vsync'] as const;

const CALLS = ['devtools.timeline', '__metadata'];
/** Each category makes what is traced dearer. */
const TASKS = 'toplevel';
const PROFILER = ['v8', 'disabled-by-default-v8.cpu_profiler'];

/**
 * Traces the page while `act` runs, and gives what the extension's code took. `tasks`: whether `longest` is wanted;
 * `profiler`: whether reactions of promises are seen too, which makes each compilation dearer. Chromium only.
 */
export async function tracePage(
  page: Page,
  act: () => Promise<void>,
  { tasks = true, profiler = true } = {},
): Promise<ExtensionTime> {
  await page.bringToFront();
  const categories = [...CALLS, ...(tasks ? [TASKS] : []), ...(profiler ? PROFILER : [])];
  await page.tracing.start({ categories });
  await act();
  const bytes = await page.tracing.stop();
  if (!bytes) throw new Error('The browser gave no trace.');
  return extensionTime(parseTrace(bytes));
}
