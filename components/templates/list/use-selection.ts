import { useCallback, useState } from 'react';

/** The keys whose boxes are checked. */
export function useSelection() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const select = useCallback((keys: readonly string[], wanted: boolean) => {
    setSelected(before => {
      const after = new Set(before);
      for (const key of keys) {
        if (wanted) after.add(key);
        else after.delete(key);
      }
      return after;
    });
  }, []);
  const selectNone = useCallback(() => setSelected(new Set()), []);
  return { selected, select, selectNone };
}
