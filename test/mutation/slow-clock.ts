import { vi } from 'vitest';

/**
 * A clock that goes a fiftieth as fast: code with faults in it is slow, and several run at a time. Tests that hold a time
 * limit speak in the gate.
 */
const now = performance.now.bind(performance);
performance.now = () => now() / 50;

/** What a fault keeps from coming is waited for no longer than this, in milliseconds; `eventually` gives a busy machine more. */
const LONGEST_WAIT = 2000;

const { waitFor } = vi;
vi.waitFor = assert => waitFor(assert, { timeout: LONGEST_WAIT, interval: 20 });
