import { type KeyboardEvent, useState } from 'react';

/** Which panel of the bar is open: one at a time, `first` at first. `changed` hears of every change. */
export function useOpenPanel(
  first: string | null,
  changed: (now: string | null, before: string | null) => void,
) {
  const [open, setOpen] = useState(first);
  const show = (next: string | null) => {
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
    if (event.target instanceof HTMLSelectElement) return;
    event.currentTarget.querySelector<HTMLElement>('.bar-actions [aria-expanded="true"]')?.focus();
    show(null);
  };
  return { open, show, onKeyDown };
}
