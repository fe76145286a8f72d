import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { startPortal } from '../../portal/server.ts';
import { until } from '../hands/wait.ts';
import { type BrowserName, type LaunchChoices, launch, type Session, tabsOf } from './session.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName;
  }
}

/** The browser in which this run of the test file belongs. */
export const thisBrowser = (): BrowserName => inject('browser');

/** Test files of one worker come one after the other and share what a module holds. */
const kept = new Map<BrowserName, Promise<Session>>();

declare const chrome: {
  readonly storage: Readonly<Record<'local' | 'session' | 'sync', { clear(): Promise<void> }>>;
};

async function closePages({ browser }: Session): Promise<void> {
  const [first, ...others] = await browser.pages();
  await first?.goto('about:blank').catch(() => undefined);
  await Promise.all(others.map(page => page.close()));
}

/** Empties the stores of the extension, as a new installation finds them; from its icon, which takes half the time of any page. */
async function clearStores({ browser, extensionOrigin }: Session): Promise<void> {
  const page: Page = await browser.newPage();
  // Firefox ends no navigation to an extension's page.
  void page.goto(`${extensionOrigin}/icon/16.png`).catch(() => undefined);
  await until(page, () => 'storage' in chrome && document.readyState === 'complete');
  await page.evaluate(() =>
    Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear(), chrome.storage.sync.clear()]),
  );
  await page.close();
}

/**
 * A session in the browser that this worker keeps for its test files: without pages, with empty stores and a practice portal of its own.
 * What changes the browser itself takes one of its own (`launch`); what changes the installed extension puts it back.
 */
export async function openSession(name: BrowserName): Promise<Session> {
  const known = kept.get(name);
  const starting = known ?? launch(name);
  if (!known) kept.set(name, starting);
  const session = await starting;
  if (known) await clearStores(session);
  const portal = await startPortal({ port: 0 });
  const before = session.asked.length;
  return {
    ...session,
    portal,
    get asked() {
      return session.asked.slice(before);
    },
    ...tabsOf(session.browser, portal),
    async close() {
      await closePages(session);
      await portal.close();
    },
  };
}

/**
 * The session of a test file, called at its top: there from the file's next `beforeAll` on, and closed after its last test. In the shared
 * browser, or, where choices are given, in one of its own.
 */
export function sessionOfFile(own?: LaunchChoices): Session {
  const session: Session = Object.create(null);
  beforeAll(async () => {
    const opened = await (own ? launch(thisBrowser(), own) : openSession(thisBrowser()));
    Object.defineProperties(session, Object.getOwnPropertyDescriptors(opened));
  });
  afterAll(() => ('close' in session ? session.close() : undefined));
  return session;
}
