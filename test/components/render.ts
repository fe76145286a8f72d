import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** Mounts what is given in a new element of the document, until the test ends; `show` puts something else in its place. */
export function render(content: ReactNode): { container: HTMLElement; show: (content: ReactNode) => void } {
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  // Files share this module, so that a hook of its own would be one of the first file only.
  onTestFinished(() => {
    act(() => root.unmount());
    container.remove();
  });
  const show = (next: ReactNode) => act(() => root.render(next));
  show(content);
  return { container, show };
}
