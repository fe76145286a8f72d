/** A page that nobody looks at paints nothing. */
const LONGEST = 100;

/** Resolves once what was reported before has been painted, or after 100 ms where nothing is painted. */
export function afterPaint(): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, LONGEST);
    const painted = () => {
      clearTimeout(timer);
      resolve();
    };
    // React brings a report into the page in a task of its own, and a frame may come before that.
    setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(painted)));
  });
}
