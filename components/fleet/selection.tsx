import { useCallback, useMemo, useState } from 'react';
import type { WebhookRow } from './table-rows.ts';

/** Which webhooks a person selected. It stays while rows are sorted and filtered. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** Always the same function. */
  readonly select: (rows: readonly WebhookRow[], isSelected: boolean) => void;
  readonly clear: () => void;
}

/** Nothing is selected at first. */
export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const select = useCallback<Selection['select']>(
    (rows, isSelected) =>
      setIds(before => {
        const ids = new Set(before);
        for (const { id } of rows) isSelected ? ids.add(id) : ids.delete(id);
        return ids;
      }),
    [],
  );
  const clear = useCallback(() => setIds(new Set()), []);
  return useMemo(() => ({ ids, select, clear }), [ids, select, clear]);
}

interface SelectBoxProps {
  readonly rows: readonly WebhookRow[];
  /** The accessible name. */
  readonly name: string;
  readonly selection: Selection;
  readonly tabIndex: number;
}

/** A check box for one row or for several, which is mixed where some of them are selected. */
export function SelectBox({ rows, name, selection: { ids, select }, tabIndex }: SelectBoxProps) {
  const isSome = ids.size > 0 && rows.some(({ id }) => ids.has(id));
  const isAll = isSome && rows.every(({ id }) => ids.has(id));
  return (
    <input
      ref={box => {
        if (box) box.indeterminate = isSome && !isAll;
      }}
      type="checkbox"
      tabIndex={tabIndex}
      aria-label={name}
      checked={isAll}
      disabled={rows.length === 0}
      onChange={() => select(rows, !isAll)}
    />
  );
}
