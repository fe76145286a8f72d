/** Rings once, however often it is set before. */
interface Alarm {
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

/** Has work done once before the browser paints next, however often it is asked for. */
interface BeforePaint {
  /** Together with the page's next frame at the latest. */
  readonly inFrame: () => void;
  /** Does now what waits for the frame. */
  readonly now: () => void;
}

/** Ends with the signal. */
export function beforePaint(window: Window, signal: AbortSignal, work: () => void): BeforePaint {
  let frame = 0;
  const run = () => {
    window.cancelAnimationFrame(frame);
    frame = 0;
    work();
  };
  signal.addEventListener('abort', () => window.cancelAnimationFrame(frame));
  return {
    inFrame() {
      if (!signal.aborted) frame ||= window.requestAnimationFrame(run);
    },
    now() {
      if (frame !== 0 && !signal.aborted) run();
    },
  };
}
