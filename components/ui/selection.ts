import { useCallback, useState } from 'react';

/** What a person has ticked, by its keys. It stays while what is shown is sorted and filtered. */
export interface Selection {
  readonly selected: ReadonlySet<string>;
  /** Always the same function, as `selectNone` is. */
  readonly select: (keys: readonly string[], wanted: boolean) => void;
  readonly selectNone: () => void;
}

/** Nothing is selected at first. */
export function useSelection(): Selection {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const select = useCallback<Selection['select']>((keys, wanted) => {
    setSelected(before => {
      const after = new Set(before);
      for (const key of keys) wanted ? after.add(key) : after.delete(key);
      return after;
    });
  }, []);
  const selectNone = useCallback(() => setSelected(new Set()), []);
  return { selected, select, selectNone };
}
