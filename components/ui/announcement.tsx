import { useEffect, useState } from 'react';

const STILL_MILLISECONDS = 800;

/**
 * Says a sentence to screen readers, politely, once it has stood still for 800 ms.
 * The region is empty at first, since readers speak only what changes in it.
 */
export function Announcement({ sentence }: { readonly sentence: string }) {
  const spoken = useSettled(sentence, '', STILL_MILLISECONDS);
  return (
    <span className="hidden-visually" aria-live="polite" aria-atomic="true" data-part="announcement">
      {spoken}
    </span>
  );
}

/** The value once it has stood still for `milliseconds`; `initial` until then. */
function useSettled<T>(value: T, initial: T, milliseconds: number): T {
  const [settled, setSettled] = useState(initial);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
