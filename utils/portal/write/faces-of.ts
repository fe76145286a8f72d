import { parentOf } from '../dom/tree.ts';

/** What is painted around an input that stands in a drop-down for the keyboard's sake only: it may answer in its place. */
export function facesOf(opener: Element): Element[] {
  if (opener.localName !== 'input') return [];
  const parent = parentOf(opener);
  const around = parent && parentOf(parent);
  return [parent, around].filter(face => face !== null);
}
