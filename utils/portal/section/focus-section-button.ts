import { HOST_TAG } from '../tree.ts';
import type { SectionWish } from './section-wish.ts';

/** Gives the focus to the section's button for a wish, where the page has it now. */
export function focusSectionButton(wish: SectionWish, roots: readonly (Document | ShadowRoot)[]): void {
  const hosts = roots.flatMap(root => Array.from(root.querySelectorAll(HOST_TAG)));
  const buttons = hosts.flatMap(({ shadowRoot }) =>
    Array.from(shadowRoot?.querySelectorAll<HTMLElement>('button') ?? []),
  );
  buttons.find(({ textContent }) => textContent === wish)?.focus();
}
