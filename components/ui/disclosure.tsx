import { type ReactNode, useState } from 'react';
import { ToggleButton } from './toggle-button.tsx';
import { useId } from './use-id.ts';

interface DisclosureProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A fold-out, closed at first. Its content is in the tree from the start. */
export function Disclosure({ label, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  return (
    <div>
      <ToggleButton open={open} controls={panel} label={label} onToggle={setOpen} />
      <div id={panel} hidden={!open}>
        {children}
      </div>
    </div>
  );
}
