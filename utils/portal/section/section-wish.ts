/** What a person asks for in the section of webhooks, named as its buttons are. */
export const sectionWishes = ['Add from template', 'Export all'] as const;
export type SectionWish = (typeof sectionWishes)[number];

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
