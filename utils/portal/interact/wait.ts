import { nextTurn } from '../../signature/pause.ts';

/** How long a page may take to answer one step, in milliseconds. */
const PATIENCE = 700;

/** Waits, frame by frame, until `look` gives something; null when the page's patience runs out or `signal` aborts. */
export async function until<T>(
  look: () => T | null | undefined | false,
  signal: AbortSignal,
  patience = PATIENCE,
): Promise<T | null> {
  const end = performance.now() + patience;
  for (;;) {
    const found = look();
    if (found) return found;
    if (signal.aborted || performance.now() > end) return null;
    await new Promise(resolve => requestAnimationFrame(resolve));
  }
}

/**
 * Lets the page answer what was just done: frameworks render after the task in which an event came, at once or in a task
 * that they ask for then, and what they do with the next event starts from there. A task asked for by now comes before the
 * first turn, one asked for at this task's end before the second.
 */
export async function pageTurn(): Promise<void> {
  await nextTurn();
  await nextTurn();
}
