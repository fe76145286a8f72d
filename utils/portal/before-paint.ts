/** Has work done once before the browser paints next, however often it is asked for. */
export interface BeforePaint {
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
