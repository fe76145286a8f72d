import { type ReactNode, type Ref, useState } from 'react';
import { type CountedKey, counted } from '../../utils/language/counted.ts';
import { Button } from '../ui/button.tsx';

interface FleetPartProps {
  readonly title: string;
  /** What stands at the end of the title's line. */
  readonly aside?: ReactNode;
  /** For those who move the focus to the part, which shows at its title. */
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** A part of the Fleet page, named by its title. */
export function FleetPart({ title, aside, ref, children }: FleetPartProps) {
  return (
    <section ref={ref} tabIndex={ref ? -1 : undefined} className="fleet-part stack" aria-label={title}>
      <div className="fleet-part-head">
        <h2>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** The first of many, and the button that shows all of them where there are more. */
export function useFirst<Item>(
  items: readonly Item[],
  most: number,
  all: CountedKey,
): readonly [first: readonly Item[], button: ReactNode] {
  const [isAll, setIsAll] = useState(false);
  if (isAll || items.length <= most) return [items, null];
  return [
    items.slice(0, most),
    <Button key="all" onClick={() => setIsAll(true)}>
      {counted(all, items.length)}
    </Button>,
  ];
}
