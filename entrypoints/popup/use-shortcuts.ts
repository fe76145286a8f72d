import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/settings/shortcuts.tsx';
import { sentence } from '../../utils/language/sentence.ts';

async function readShortcuts(): Promise<Shortcut[]> {
  // Firefox for Android has no keys.
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', description, shortcut = '' }) => ({
    name,
    // The browsers' own command has no description.
    description: description || sentence('command_open_popup'),
    keys: shortcut,
  }));
}

/** The keyboard shortcuts as the browser has them; read again when the person comes back from changing them. */
export function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const read = () => void readShortcuts().then(setShortcuts);
    read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return shortcuts;
}
