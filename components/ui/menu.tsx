import './menu.css';
import { Menu as BaseMenu } from '@base-ui/react/menu';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** One thing that a menu does. */
export interface MenuItem {
  readonly title: string;
  readonly icon: LucideIcon;
  readonly onChoose: () => void;
}

interface MenuProps {
  /** The accessible name of its button. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly items: readonly MenuItem[];
  /** What holds the styles, inside of which it opens. */
  readonly frame: HTMLElement;
}

/** A button with a menu, which is open at first: it is loaded by the first press. */
export function Menu({ label, icon, items, frame }: MenuProps) {
  return (
    <BaseMenu.Root defaultOpen modal={false}>
      <BaseMenu.Trigger className="button icon-button" aria-label={label}>
        {icon}
      </BaseMenu.Trigger>
      <BaseMenu.Portal container={frame}>
        <BaseMenu.Positioner align="end" sideOffset={4} className="menu-place">
          <BaseMenu.Popup className="menu">
            {items.map(({ title, icon: Icon, onChoose }) => (
              <BaseMenu.Item key={title} className="menu-item" onClick={onChoose}>
                <Icon size={16} aria-hidden="true" />
                {title}
              </BaseMenu.Item>
            ))}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}
