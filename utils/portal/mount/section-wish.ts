import { HOST_TAG } from '../dom/tree.ts';

/** What a person asks for in the section of webhooks, named as its buttons are. */
export const sectionWishes = ['Add from template', 'Export all'] as const;
export type SectionWish = (typeof sectionWishes)[number];

/** The button beside them that opens the Fleet page, which the assistant has no part in. */
export const ALL_WEBHOOKS = 'All webhooks';

/**
 * The name of a wish on the global object of our world, which the page does not reach, and of the event that says only
 * that there may be one, which the page could hear and say too.
 */
const WISH = 'mist-webhook-wish';

/** Leaves a wish for the assistant, which grants it now, or as soon as it is there. */
export function wish(what: SectionWish): void {
  Reflect.set(globalThis, WISH, what);
  document.dispatchEvent(new Event(WISH));
}

/** Grants the wish that was left before, and each one from now on. */
export function grantWishes(grant: (wish: SectionWish) => void, signal: AbortSignal): void {
  const take = () => {
    const left: unknown = Reflect.get(globalThis, WISH);
    Reflect.deleteProperty(globalThis, WISH);
    const wished = sectionWishes.find(each => each === left);
    if (wished) grant(wished);
  };
  document.addEventListener(WISH, take, { signal });
  take();
}

/** Gives the focus to the section's button for a wish, where the page has it now. */
export function focusSectionButton(wish: SectionWish, roots: readonly (Document | ShadowRoot)[]): void {
  const hosts = roots.flatMap(root => Array.from(root.querySelectorAll(HOST_TAG)));
  const buttons = hosts.flatMap(({ shadowRoot }) =>
    Array.from(shadowRoot?.querySelectorAll<HTMLElement>('button') ?? []),
  );
  buttons.find(({ textContent }) => textContent === wish)?.focus();
}
