import { useState } from 'react';

let last = 0;

/** An id that no other element of ours has. Preact's own `useId` gives an id twice where a tree with portals is rendered again. */
export function useId(): string {
  const [id] = useState(() => {
    last += 1;
    return `our-${last}`;
  });
  return id;
}
