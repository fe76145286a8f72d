import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach } from 'vitest';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const roots: Root[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) act(() => root.unmount());
  document.body.replaceChildren();
});

/** Mounts what is given in a new element of the document; `show` puts something else in its place. */
export function render(content: ReactNode): { container: HTMLElement; show: (content: ReactNode) => void } {
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  roots.push(root);
  const show = (next: ReactNode) => act(() => root.render(next));
  show(content);
  return { container, show };
}
