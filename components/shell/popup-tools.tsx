import { EllipsisVertical, ExternalLink } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { Button } from '../ui/button.tsx';
import type { MenuItem } from '../ui/menu.tsx';

/** The popup opens without it. */
const Menu = lazy(async () => ({ default: (await import('../ui/menu.tsx')).Menu }));

interface PopupToolsProps {
  readonly onOpenTab: () => void;
  /** What else there is, in a menu. */
  readonly more: readonly MenuItem[];
}

/** What can be done on every page of the popup: the same in a tab, and a menu of what is only there. */
export function PopupTools({ onOpenTab, more }: PopupToolsProps) {
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const closed = (
    <button
      type="button"
      className="button icon-button"
      aria-label={sentence('shell_more')}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={({ currentTarget }) => setFrame(currentTarget.closest<HTMLElement>('.shell'))}
    >
      {icon}
    </button>
  );
  return (
    <div className="shell-tools">
      <Button onClick={onOpenTab}>
        {sentence('shell_open_in_tab')}
        <ExternalLink size={14} aria-hidden="true" />
      </Button>
      {frame ? (
        <Suspense fallback={closed}>
          <Menu label={sentence('shell_more')} icon={icon} items={more} frame={frame} />
        </Suspense>
      ) : (
        closed
      )}
    </div>
  );
}

const icon = <EllipsisVertical size={16} aria-hidden="true" />;
