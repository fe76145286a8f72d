import { useEffect, useState } from 'react';

/** A value that the store tells anew after each change. `follow` has to stay the same function. */
export function useFollowed<Value>(
  first: Value,
  follow: (changed: (value: Value) => void, signal: AbortSignal) => void,
): Value {
  const [value, setValue] = useState(first);
  useEffect(() => {
    const ended = new AbortController();
    follow(setValue, ended.signal);
    return () => ended.abort();
  }, [follow]);
  return value;
}
