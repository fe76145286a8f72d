import type { TraceEvent } from './trace-event.ts';

/** Microseconds on the trace's clock. */
export interface Stretch {
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
export function extensionSamples(events: readonly TraceEvent[], thread: string): Stretch[] {
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
