import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** Rows beyond the edges of what is seen, so that scrolling and the Tab key find them there. */
const BEYOND = 6;
/** Rows before the first measurement. */
const AT_FIRST = 16;

/** Which of many rows of one height are worth being in the page, as its scrolling box stands. */
export function useVisibleRows(count: number, rowHeight: number) {
  const box = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState({ first: 0, end: AT_FIRST });
  const look = useCallback(() => {
    if (!box.current) return;
    const { scrollTop, clientHeight } = box.current;
    const first = Math.max(0, Math.floor(scrollTop / rowHeight) - BEYOND);
    const end = Math.max(AT_FIRST, Math.ceil((scrollTop + clientHeight) / rowHeight) + BEYOND);
    setRange(before => (before.first === first && before.end === end ? before : { first, end }));
  }, [rowHeight]);
  // With other rows the box has another height.
  useLayoutEffect(look, [look, count]);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(look);
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, [look]);
  const focusRow = useCallback(
    (index: number) => {
      const element = box.current;
      if (!element || index < 0 || index >= count) return;
      const top = index * rowHeight;
      if (top < element.scrollTop) element.scrollTop = top;
      const below = top + rowHeight - element.clientHeight;
      if (below > element.scrollTop) element.scrollTop = below;
      // At once, since the next key may come before the next frame.
      flushSync(look);
      element.querySelector<HTMLElement>(`[data-index="${index}"] .template-open`)?.focus();
    },
    [count, rowHeight, look],
  );
  return { box, look, focusRow, first: Math.min(range.first, count), end: Math.min(range.end, count) };
}
