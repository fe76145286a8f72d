import type { Selection } from '../ui/selection.ts';
import type { WebhookRow } from './table-rows.ts';

interface SelectBoxProps {
  readonly rows: readonly WebhookRow[];
  /** The accessible name. */
  readonly name: string;
  readonly selection: Selection;
  readonly tabIndex: number;
}

/** A check box for one row or for several, which is mixed where some of them are selected. */
export function SelectBox({ rows, name, selection: { selected, select }, tabIndex }: SelectBoxProps) {
  const ids = rows.map(({ id }) => id);
  const isSome = selected.size > 0 && ids.some(id => selected.has(id));
  const isAll = isSome && ids.every(id => selected.has(id));
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
      onChange={() => select(ids, !isAll)}
    />
  );
}
