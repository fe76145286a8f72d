import { type RefObject, useEffect } from 'react';

/**
 * Takes the focus that is lost where what held it goes: whenever `changed` changes while `wanted` holds, the first of
 * these elements that is shown gets it.
 */
export function useCaughtFocus(
  elements: readonly RefObject<HTMLElement | null>[],
  changed: unknown,
  wanted: boolean,
): void {
  useEffect(() => {
    for (const { current } of wanted ? elements : []) {
      const { activeElement, body } = document;
      if (activeElement === null || activeElement === body) current?.focus();
    }
  }, [changed, wanted]);
}
