import '../ui/menu.css';
import './palette.css';
import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { type LucideIcon, Search } from 'lucide-react';
import { useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';

/** A place to go to, or a thing to do. */
export interface PaletteItem {
  /** Unlike all others of the palette. */
  readonly id: string;
  readonly title: string;
  /** What tells it from others of the same title. */
  readonly detail?: string | undefined;
  readonly icon: LucideIcon;
  readonly onChoose: () => void;
}

interface PaletteGroup {
  readonly title: string;
  readonly items: readonly PaletteItem[];
}

interface PaletteProps {
  readonly groups: readonly PaletteGroup[];
  /** What holds the styles, inside of which it opens. */
  readonly frame: HTMLElement;
  readonly onClose: () => void;
}

/** More rows than anybody reads; who looks for one types another letter. */
const MOST = 30;

/** The items whose title or detail has every word that was typed. */
function matching(groups: readonly PaletteGroup[], typed: string): PaletteGroup[] {
  const words = typed.toLocaleLowerCase().split(/\s+/);
  const matches = ({ title, detail = '' }: PaletteItem) => {
    const text = `${title} ${detail}`.toLocaleLowerCase();
    return words.every(word => text.includes(word));
  };
  return groups
    .map(({ title, items }) => ({ title, items: items.filter(matches).slice(0, MOST) }))
    .filter(({ items }) => items.length > 0);
}

/** Finds pages, templates and actions by their words; chosen with the keyboard or the pointer. */
export function Palette({ groups, frame, onClose }: PaletteProps) {
  const [typed, setTyped] = useState('');
  return (
    <Dialog.Root open onOpenChange={onClose}>
      <Dialog.Portal container={frame}>
        <Dialog.Backdrop className="palette-backdrop" />
        <Dialog.Popup className="palette" aria-label={sentence('palette_title')}>
          <Autocomplete.Root
            open
            inline
            mode="none"
            autoHighlight="always"
            items={matching(groups, typed)}
            value={typed}
            onValueChange={setTyped}
          >
            <div className="palette-search">
              <Search size={16} aria-hidden="true" />
              <Autocomplete.Input
                aria-label={sentence('palette_title')}
                placeholder={sentence('palette_placeholder')}
              />
            </div>
            <Autocomplete.Empty className="palette-empty quiet">
              {sentence('palette_nothing')}
            </Autocomplete.Empty>
            <Autocomplete.List className="palette-list">
              {(group: PaletteGroup) => <Group key={group.title} group={group} onClose={onClose} />}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Group({ group, onClose }: { readonly group: PaletteGroup; readonly onClose: () => void }) {
  return (
    <Autocomplete.Group items={group.items}>
      <Autocomplete.GroupLabel className="palette-group">{group.title}</Autocomplete.GroupLabel>
      {group.items.map(item => (
        <Autocomplete.Item
          key={item.id}
          value={item}
          className="menu-item"
          onClick={() => {
            onClose();
            item.onChoose();
          }}
        >
          <item.icon size={16} aria-hidden="true" />
          {item.title}
          {item.detail && <span className="quiet">{item.detail}</span>}
        </Autocomplete.Item>
      ))}
    </Autocomplete.Group>
  );
}
