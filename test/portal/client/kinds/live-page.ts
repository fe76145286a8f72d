import type { Held, Manner } from './state.ts';

declare global {
  interface Window {
    /** What the page of live kinds lets a test do and see. */
    liveKinds: {
      /** Opens a form that holds what each of them does at first; null closes it. */
      readonly open: (form: string | null, manner: Manner) => void;
      readonly held: () => Held;
      readonly saves: () => number;
      /** Uncaught errors and `console.error` calls, oldest first. */
      readonly errors: () => readonly string[];
    };
  }
}
