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

/** The stretches before each of the profiler's samples in which the extension's code was on the stack. */
export function extensionSamples(events: readonly TraceEvent[], thread: string): Stretch[] {
  const profile = events.find(({ name, pid, tid }) => name === 'Profile' && `${pid}/${tid}` === thread);
  if (!profile) return [];
  const chunks = events.filter(
    ({ name, id, pid }) => name === 'ProfileChunk' && id === profile.id && pid === profile.pid,
  );
  const own = ownNodes(chunks);
  const stretches: Stretch[] = [];
  let now = profile.args?.data?.startTime ?? profile.ts;
  for (const { args } of chunks) {
    const samples = args?.data?.cpuProfile?.samples ?? [];
    for (const [at, delta] of (args?.data?.timeDeltas ?? []).entries()) {
      const sample = samples[at];
      if (sample !== undefined && own.has(sample)) stretches.push({ start: now, end: now + delta });
      now += delta;
    }
  }
  return stretches;
}
