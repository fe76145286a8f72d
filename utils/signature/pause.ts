/** Gives the page a turn when enough time has passed since the last one; rejects with the signal's reason once it is aborted. */
export type Pause = () => Promise<void> | undefined;

/** Milliseconds of work between turns: half a frame, so that painting keeps up. */
const SLICE = 8;

/** Makes the pause that a long search awaits again and again. */
export function createPause(signal?: AbortSignal): Pause {
  let since = performance.now();
  return () => {
    signal?.throwIfAborted();
    if (performance.now() - since < SLICE) return undefined;
    return nextTurn().then(() => {
      since = performance.now();
      signal?.throwIfAborted();
    });
  };
}

/**
 * Does work that is written in steps; the page gets its turns between them, and `next` is called after each turn. Null
 * where it was ended before it was done.
 */
export async function inTurns<Result>(
  steps: Generator<undefined, Result>,
  ended: AbortSignal,
  next = () => {},
): Promise<Result | null> {
  const pause = createPause();
  while (!ended.aborted) {
    const step = steps.next();
    if (step.done) return step.value;
    const turn = pause();
    if (!turn) continue;
    await turn;
    next();
  }
  return null;
}

/** A turn of the event loop, in a task of its own. Timers would be held back to 4 ms each once they nest. */
export function nextTurn(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
