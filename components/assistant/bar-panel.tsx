import type { LucideIcon } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { focusFirst } from '../ui/focus.ts';

/** How soon a button of the bar shows its name in place of its icon, where there is more room. */
export type Rank = 'major' | 'minor' | 'rare';

/** A panel of the bar and its button. */
export interface BarPanel {
  /** The button's text and the panel's name; one of a kind. */
  readonly name: string;
  readonly icon: LucideIcon;
  readonly rank?: Rank;
  readonly content: ReactNode;
  /** Whether what was entered stays when the panel is closed; the content then stays in the tree, hidden. */
  readonly keeps?: boolean;
  /** Whether the content has an Undo button of its own, so that the bar shows none beside it. */
  readonly ownUndo?: boolean;
}

interface BarPanelContentProps {
  readonly id: string;
  readonly open: boolean;
  readonly panel: BarPanel;
  /** Has the panel lie over the page until what it gives is called; without it, it unfolds in the bar. */
  readonly float?: ((panel: HTMLElement) => () => void) | undefined;
}

/** One panel of the bar. Its content is made when it is first opened; the person who opens it goes on in it. */
export function BarPanelContent({ id, open, panel, float }: BarPanelContentProps) {
  const [opened, setOpened] = useState(open);
  if (open && !opened) setOpened(true);
  const element = useRef<HTMLFieldSetElement>(null);
  const wasOpen = useRef(open);
  useLayoutEffect(() => {
    const opens = open && !wasOpen.current;
    wasOpen.current = open;
    if (!open || !element.current) return undefined;
    const close = float?.(element.current);
    if (opens) focusFirst(element.current);
    return close;
  }, [open, float]);
  return (
    <fieldset
      ref={element}
      id={id}
      className="bar-panel"
      tabIndex={-1}
      aria-label={panel.name}
      hidden={!open}
    >
      {(panel.keeps ? opened : open) && panel.content}
    </fieldset>
  );
}

/** Which panel of the bar is open. */
interface OpenPanel {
  readonly open: string | null;
  readonly show: (next: string | null) => void;
  readonly bar: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** One panel is open at a time, `first` at first. `changed` hears of every change. */
export function useOpenPanel(
  first: string | null,
  changed: (now: string | null, before: string | null) => void,
): OpenPanel {
  const [open, setOpen] = useState(first);
  const bar = useRef<HTMLDivElement>(null);
  const show = (next: string | null) => {
    if (next === open) return;
    changed(next, open);
    setOpen(next);
  };
  /** Esc closes the panel and goes back to its button. */
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || open === null || event.nativeEvent.isComposing) return;
    // The portal's dialog closes on Esc too.
    event.preventDefault();
    event.stopPropagation();
    // An open drop-down takes the key for itself.
    if ('selectedIndex' in event.target) return;
    event.currentTarget.querySelector<HTMLElement>('.bar-actions [aria-expanded="true"]')?.focus();
    show(null);
  };
  useLeaving(bar, open !== null, () => show(null));
  return { open, show, bar, onKeyDown };
}

/** Calls `left` where a person presses something beside the bar, or goes on from it by Tab: an open panel would cover what they are at. */
function useLeaving(bar: RefObject<HTMLElement | null>, isOpen: boolean, left: () => void) {
  // As early as the panel takes the focus: a key may follow at once.
  useLayoutEffect(() => {
    const page = bar.current?.ownerDocument;
    if (!page || !isOpen) return undefined;
    const follow = (event: Event) => {
      // Filling the form presses its controls, too.
      const isOther = !event.isTrusted || ('key' in event && event.key !== 'Tab');
      if (!isOther && bar.current && !event.composedPath().includes(bar.current)) left();
    };
    page.addEventListener('pointerdown', follow, true);
    page.addEventListener('keyup', follow, true);
    return () => {
      page.removeEventListener('pointerdown', follow, true);
      page.removeEventListener('keyup', follow, true);
    };
  });
}
