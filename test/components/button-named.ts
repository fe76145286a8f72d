import { act } from 'react';

/** The one button with this text; throws where there is none or more than one. */
export function buttonNamed(container: ParentNode, name: string): HTMLButtonElement {
  const [button, ...more] = [...container.querySelectorAll('button')].filter(
    ({ textContent }) => textContent.trim() === name,
  );
  if (!button || more.length > 0)
    throw new Error(`${more.length + (button ? 1 : 0)} buttons named “${name}”`);
  return button;
}

/** Clicks it as a person would. */
export const click = (container: ParentNode, name: string) => act(() => buttonNamed(container, name).click());
