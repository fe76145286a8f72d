import { type RefObject, useEffect, useRef } from 'react';

/**
 * Takes the focus that is lost where what held it goes: whenever `changed` changes while `wanted` holds, the first of
 * these elements that is shown gets it. At first nothing is lost yet.
 */
export function useCaughtFocus(
  elements: readonly RefObject<HTMLElement | null>[],
  changed: unknown,
  wanted: boolean,
): void {
  const before = useRef(changed);
  useEffect(() => {
    if (before.current === changed) return;
    before.current = changed;
    for (const { current } of wanted ? elements : []) {
      if (isLost(document.activeElement)) current?.focus();
    }
  }, [changed, wanted]);
}

/** Whether nothing that is shown has the focus; browsers notice only later that its element is hidden. */
function isLost(element: Element | null): boolean {
  return element === null || element === document.body || element.getClientRects().length === 0;
}
