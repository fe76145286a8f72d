import { useCallback, useSyncExternalStore } from 'react';

/** Which look a person chose; `system` follows the browser, and in the portal the portal's page. */
export type Theme = 'system' | 'light' | 'dark';

/** Whether a media query holds, now and after each change. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

/** The theme for pages of our own: the one that was chosen, else the one that the browser asks for. */
export function usePreferredTheme(chosen: Theme = 'system'): 'light' | 'dark' {
  const preferred = useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  return chosen === 'system' ? preferred : chosen;
}
