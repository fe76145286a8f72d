import type { Page } from 'puppeteer-core';
import type { Session } from './harness.ts';

/** What the browsers' own API is used for here: Chrome's in its page of extensions, Firefox's in the extension's. */
declare const chrome: {
  readonly developerPrivate: {
    updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
  };
  readonly runtime: { getManifest(): { host_permissions: string[] } };
  readonly permissions: { remove(permissions: { origins: string[] }): Promise<boolean> };
};

async function setHostAccess({ browser, extensionOrigin }: Session, hostAccess: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(update => chrome.developerPrivate.updateExtensionConfiguration(update), {
    extensionId: new URL(extensionOrigin).host,
    hostAccess,
  });
  await page.close();
}

/** Takes the portal's hosts away from the extension, as a person can in either browser. `own`: a page of the extension. */
export async function withholdPortal(session: Session, own: Page): Promise<void> {
  if (session.name === 'chromium') return setHostAccess(session, 'ON_CLICK');
  await own.evaluate(() =>
    chrome.permissions.remove({ origins: chrome.runtime.getManifest().host_permissions }),
  );
}

/** Gives them back: in Firefox by the extension's own button, in Chromium, whose question no test can answer, by its settings. */
export async function allowPortal(session: Session, own: Page): Promise<void> {
  if (session.name === 'chromium') return setHostAccess(session, 'ON_ALL_SITES');
  await own.click('.access-notice button');
}
