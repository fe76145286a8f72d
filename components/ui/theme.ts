import { useSyncExternalStore } from 'react';

/** Which look a person chose; `system` follows the browser, and in the portal the portal's page. */
export type Theme = 'system' | 'light' | 'dark';

const QUERY = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void): () => void {
  const query = matchMedia(QUERY);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

const isDark = () => matchMedia(QUERY).matches;

/** The theme for pages of our own: the one that was chosen, else the one that the browser asks for. */
export function usePreferredTheme(chosen: Theme = 'system'): 'light' | 'dark' {
  const preferred = useSyncExternalStore(subscribe, isDark) ? 'dark' : 'light';
  return chosen === 'system' ? preferred : chosen;
}
