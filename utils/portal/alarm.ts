/** Rings once, however often it is set before. */
export interface Alarm {
  /** Sets it, unless it is set already; `wait` in milliseconds. */
  readonly ringIn: (wait: number) => void;
}

/** Ends with the signal. */
export function alarm(window: Window, signal: AbortSignal, ring: () => void): Alarm {
  let timer = 0;
  signal.addEventListener('abort', () => window.clearTimeout(timer));
  return {
    ringIn(wait) {
      timer ||= window.setTimeout(() => {
        timer = 0;
        ring();
      }, wait);
    },
  };
}
