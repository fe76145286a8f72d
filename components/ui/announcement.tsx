import { useEffect, useState } from 'react';

const STILL_MILLISECONDS = 800;

/**
 * Says a sentence to screen readers, politely, once it has stood still for 800 ms.
 * The region is empty at first, since readers speak only what changes in it.
 */
export function Announcement({ sentence }: { readonly sentence: string }) {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(sentence), STILL_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <span className="hidden-visually" aria-live="polite" aria-atomic="true" data-part="announcement">
      {spoken}
    </span>
  );
}
