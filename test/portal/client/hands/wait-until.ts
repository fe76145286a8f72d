const PATIENCE = 3000;

/** Resolves with the first value that is neither null nor false; rejects with what was awaited after three seconds. */
export async function waitUntil<T>(what: string, read: () => T | null | false): Promise<T> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const value = read();
    if (value !== null && value !== false) return value;
    if (performance.now() > end) throw new Error(`The practice portal does not show ${what}.`);
    await new Promise(resolve => setTimeout(resolve));
  }
}
