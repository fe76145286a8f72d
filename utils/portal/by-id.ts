import { isElement } from './tree.ts';

/** Looks an id up without a selector, since ids such as `field-:r1:` would need escaping. */
export function byId(root: Node, id: string): Element | null {
  if (!('getElementById' in root) || typeof root.getElementById !== 'function') return null;
  const element: unknown = root.getElementById(id);
  return isElement(element) ? element : null;
}
