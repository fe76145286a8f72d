import { useState } from 'react';
import type { BarPanel } from './bar-panel.ts';

interface BarPanelContentProps {
  readonly id: string;
  readonly open: boolean;
  readonly panel: BarPanel;
}

/** One fold-out of the bar. Its content is made when it is first opened. */
export function BarPanelContent({ id, open, panel }: BarPanelContentProps) {
  const [opened, setOpened] = useState(open);
  if (open && !opened) setOpened(true);
  return (
    <fieldset id={id} className="bar-panel" aria-label={panel.name} hidden={!open}>
      {(panel.keeps ? opened : open) && panel.content}
    </fieldset>
  );
}
