import { useEffect, useState } from 'react';

/** The value once it has stood still for `milliseconds`; `initial` until then. */
export function useSettled<T>(value: T, initial: T, milliseconds: number): T {
  const [settled, setSettled] = useState(initial);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
