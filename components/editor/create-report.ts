import type { Text } from '@codemirror/state';

/** Up to this many characters each edit is reported at once. */
const SMALL = 100_000;
/** Milliseconds without a further edit before a longer text is put together again. */
const STILL = 150;

/** Reports a document as text: a long one after the key is painted, and once while somebody types on. */
export function createReport(say: (text: string) => void) {
  let waiting: Text | null = null;
  let timer = 0;
  let last = -STILL;
  const drop = () => {
    clearTimeout(timer);
    waiting = null;
  };
  const flush = () => {
    const doc = waiting;
    drop();
    if (doc) say(doc.toString());
  };
  const put = (doc: Text) => {
    const isFollowing = performance.now() - last < STILL;
    last = performance.now();
    drop();
    waiting = doc;
    if (doc.length <= SMALL) return flush();
    if (isFollowing) timer = window.setTimeout(flush, STILL);
    else afterPaint(() => waiting === doc && flush());
  };
  return { put, flush, drop };
}

function afterPaint(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}
