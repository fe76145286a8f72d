import { inject } from 'vitest';
import type { BrowserName } from './launch-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName;
  }
}

/** The browser in which this run of the test file belongs. */
export function thisBrowser(): BrowserName {
  return inject('browser');
}
