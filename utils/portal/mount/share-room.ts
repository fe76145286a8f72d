import { excessOf, reachAround, scrollersAround } from './reach.ts';
import { LINE } from './settle.ts';

/** How often room is taken from the tallest one. */
const ROUNDS = 6;

/** One of our elements whose place has room for so much and no more. */
interface Limited {
  readonly host: HTMLElement;
  /** In CSS pixels. */
  readonly most: number;
}

/**
 * Shares the room that there is among those of our elements whose places have an end: each place was measured for itself. The
 * tallest ones become lower, and scroll, until nothing of the page reaches further out than without any of `all`.
 */
export function shareRoom(limited: readonly Limited[], all: readonly HTMLElement[], part: Element): void {
  // What is measured without ours scrolls less far.
  const scrolled = new Set([...all, ...all.flatMap(host => scrollersAround(host, part))]);
  const views = Array.from(scrolled, element => [element, element.scrollTop] as const);
  lowerTallest(limited, all, part);
  for (const [element, top] of views) element.scrollTop = top;
}

function lowerTallest(limited: readonly Limited[], all: readonly HTMLElement[], part: Element): void {
  const parents = limited.flatMap(({ host }) => host.parentNode ?? []);
  for (const host of all) set(host, 'height', '0px');
  const without = parents.map(parent => reachAround(parent, part));
  for (const host of all) set(host, 'height', 'auto');
  for (const { host, most } of limited) set(host, 'max-height', `${most}px`);
  for (let round = 0; round < ROUNDS; round += 1) {
    const excess = parents.map((parent, at) => {
      const before = without[at];
      return before ? excessOf(before, reachAround(parent, part)) : 0;
    });
    const most = Math.max(0, ...excess);
    const [tallest] = limited
      .map(({ host }) => host)
      .toSorted((one, other) => other.offsetHeight - one.offsetHeight);
    if (most === 0 || !tallest || tallest.offsetHeight <= LINE) return;
    set(tallest, 'max-height', `${Math.max(LINE, Math.floor(tallest.offsetHeight - most))}px`);
  }
}

function set(host: HTMLElement, name: string, value: string): void {
  host.style.setProperty(name, value, 'important');
}
