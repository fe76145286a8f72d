import { vi } from 'vitest';

/** Waits until assertions hold, as long as a busy machine may take: Vitest's own second is none. Gives what the last try gave. */
export const eventually = <Value>(assert: () => Value | Promise<Value>): Promise<Value> =>
  vi.waitFor(assert, { timeout: 15_000, interval: 20 });
