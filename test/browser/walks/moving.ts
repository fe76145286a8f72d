import type { Page } from 'puppeteer-core';

/** Runs in the page: elements of ours that would be seen to move. */
function movingNow(): string[] {
  const hosts = [...document.querySelectorAll('mist-webhook-helper')].map(({ shadowRoot }) => shadowRoot);
  return [document, ...hosts]
    .flatMap(root => [...(root?.querySelectorAll('.surface, .surface *') ?? [])])
    .filter(element => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      // A change that waits and then takes a single frame does not move.
      return (
        animationName !== 'none' || transitionDuration.split(',').some(each => Number.parseFloat(each) > 0.01)
      );
    })
    .map(({ localName, className }) => `moves: ${localName}.${className}`);
}

/** What moves although the browser asks for less motion. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(movingNow);
}
