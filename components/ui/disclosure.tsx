import { ChevronRight } from 'lucide-react';
import { type ReactNode, type Ref, useState } from 'react';
import { useId } from './use-id.ts';

interface ToggleButtonProps {
  readonly open: boolean;
  /** Id of the panel that the button opens. */
  readonly controls: string;
  readonly label: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly onToggle: (open: boolean) => void;
}

/** One element for all: what stays the same object is not rendered again. */
const chevron = <ChevronRight className="chevron" size={14} aria-hidden="true" />;

/** The button of a fold-out: says by `aria-expanded` whether its panel is open. */
export function ToggleButton({ open, controls, label, ref, onToggle }: ToggleButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className="button"
      data-kind="quiet"
      aria-expanded={open}
      aria-controls={controls}
      onClick={() => onToggle(!open)}
    >
      {chevron}
      {label}
    </button>
  );
}

interface DisclosureProps {
  readonly label: string;
  /** A function where it is made once the fold-out is open. */
  readonly children: ReactNode | (() => ReactNode);
}

/** A fold-out, closed at first. Its content is in the tree from the start, unless it takes work to make. */
export function Disclosure({ label, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  return (
    <div>
      <ToggleButton open={open} controls={panel} label={label} onToggle={setOpen} />
      <div id={panel} hidden={!open}>
        {typeof children !== 'function' ? children : open && children()}
      </div>
    </div>
  );
}
