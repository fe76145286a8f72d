import type { Held } from './state.ts';

declare global {
  interface Window {
    /** What the page of live kinds lets a test see. */
    liveKinds: {
      readonly held: () => Held;
      readonly saves: () => number;
      /** Uncaught errors and `console.error` calls, oldest first. */
      readonly errors: () => readonly string[];
    };
  }
}
