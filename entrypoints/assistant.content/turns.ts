/** Work that is done one piece after the other. */
export interface Turns {
  /** Does a piece of work once those before it are done, well or not. Rejects as it does. */
  readonly take: <T>(work: () => Promise<T>) => Promise<T>;
  /** Whether some is being done, or waits. */
  readonly areTaken: () => boolean;
  /** Whether some is, or was so many milliseconds ago. */
  readonly wereTaken: (within: number) => boolean;
}

/** Nothing is taken yet. */
export function createTurns(): Turns {
  let taken = 0;
  let ended = Number.NEGATIVE_INFINITY;
  let last: Promise<unknown> = Promise.resolve();
  return {
    async take(work) {
      taken += 1;
      const own = last.then(work, work);
      last = own;
      try {
        return await own;
      } finally {
        taken -= 1;
        ended = performance.now();
      }
    },
    areTaken: () => taken > 0,
    wereTaken: within => taken > 0 || performance.now() - ended < within,
  };
}
