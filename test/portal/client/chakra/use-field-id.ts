import { useState } from 'react';

let count = 0;

/** An id as React 18 makes them, `:r1:`, with colons that a selector must escape; React 19 writes them otherwise. */
export function useFieldId(prefix: string): string {
  const [id] = useState(() => {
    count += 1;
    return `${prefix}-:r${count.toString(32)}:`;
  });
  return id;
}
