import type { LivePage } from '../live-page.ts';

/** Runs `answer` for every event of that name in the page. */
export function on(page: LivePage, type: string, answer: (target: Element) => void): void {
  page.document.addEventListener(type, ({ target }) => {
    if (target instanceof page.window.Element) answer(target);
  });
}
