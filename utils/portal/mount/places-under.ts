import { follows, holds, parentOf } from '../dom/tree.ts';
import { elementsOf } from '../kinds/index.ts';
import type { LocatedField } from '../kinds/kind.ts';
import { type Place, placesAt } from './place.ts';

/**
 * The places under a field, best first: at the end of the largest part of the form that holds this field alone, right
 * after it, and then ever deeper inside. `others` are the elements of other fields, the title and the saving buttons.
 */
export function placesUnder(
  { control, label }: LocatedField,
  others: readonly Element[],
  root: Element,
): Place[] {
  const add = 'add' in control && control.add ? [control.add] : [];
  const last = [...elementsOf(control), ...add].at(-1) ?? label;
  if (!last) return [];
  const end = label && follows(last, label) ? label : last;
  return partsAround(end, others, root).flatMap(part => placesAt(part));
}

/** The parts of the form around an element that hold none of `others`, largest first. */
function partsAround(element: Element, others: readonly Element[], root: Element): Element[] {
  const parts = [element];
  for (let at = parentOf(element); at && at !== root; at = parentOf(at)) {
    const ancestor = at;
    if (others.some(other => holds(ancestor, other))) break;
    parts.unshift(ancestor);
  }
  return parts;
}
