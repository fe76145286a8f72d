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
