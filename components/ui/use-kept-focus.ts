import { type RefObject, useEffect, useRef } from 'react';
import { keepFocus } from './keep-focus.ts';

/** A ref for an element inside of which the focus is never lost. */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const within = useRef<HTMLDivElement>(null);
  useEffect(() => (within.current ? keepFocus(within.current) : undefined), []);
  return within;
}
