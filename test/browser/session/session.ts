import type { Browser, Page } from 'puppeteer-core';
import { answerPortal, openAdd, openPortal, type PortalOptions } from '../../portal/driver.ts';
import { type Portal, startPortal } from '../../portal/server.ts';
import { waitForBar } from '../hands/read-assistant.ts';
import {
  type BrowserName,
  type BrowserOptions,
  type LaunchedExtension,
  launchBrowser,
} from './launch-browser.ts';
import { startRecordingProxy } from './recording-proxy.ts';

export type { BrowserName } from './launch-browser.ts';

/** The address that the practice portal answers for: the shipped builds know no other. */
export const PORTAL_ORIGIN = 'https://manage.mist.com';

/** A browser with the shipped build, and the practice portal behind `https://manage.mist.com`. */
export interface Session extends LaunchedExtension {
  readonly name: BrowserName;
  readonly portal: Portal;
  /** What any part of the browser asked of the network. */
  readonly asked: readonly string[];
  /** A new tab of which `https://manage.mist.com` is answered by the practice portal. */
  newPage(): Promise<Page>;
  /** Opens a page of the practice portal in a tab of `newPage`. */
  open(page: Page, options?: Omit<PortalOptions, 'origin'>): Promise<void>;
  /** A new tab in front with a page of the practice portal. */
  openPage(options?: Omit<PortalOptions, 'origin'>): Promise<Page>;
  /** A page of `openPage` with an empty form in which the assistant has its bar. */
  openForm(options?: Omit<PortalOptions, 'origin'>): Promise<Page>;
  /** Loads the extension anew, as an update does. */
  reloadExtension(): Promise<void>;
  close(): Promise<void>;
}

/** How a session opens tabs in which its practice portal answers for the portal's address. */
export function tabsOf(
  browser: Browser,
  portal: Portal,
): Pick<Session, 'newPage' | 'open' | 'openPage' | 'openForm'> {
  const newPage = async () => {
    const page = await browser.newPage();
    await answerPortal(page, portal, PORTAL_ORIGIN);
    return page;
  };
  const open = (page: Page, options: Omit<PortalOptions, 'origin'> = {}) =>
    openPortal(page, { origin: PORTAL_ORIGIN, ...options });
  const openPage: Session['openPage'] = async options => {
    const page = await newPage();
    await page.bringToFront();
    await open(page, options);
    return page;
  };
  const openForm: Session['openForm'] = async options => {
    const page = await openPage(options);
    await openAdd(page);
    await waitForBar(page);
    return page;
  };
  return { newPage, open, openPage, openForm };
}

export type LaunchChoices = Omit<BrowserOptions, 'mode' | 'proxyPort'>;

/** Launches one browser with the shipped build of the extension; everything but the portal's address is refused. */
export async function launch(name: BrowserName, options: LaunchChoices = {}): Promise<Session> {
  const portal = await startPortal({ port: 0 });
  const proxy = await startRecordingProxy();
  const launched = await launchBrowser(name, { ...options, proxyPort: proxy.port });
  return {
    ...launched,
    name,
    portal,
    asked: proxy.asked,
    ...tabsOf(launched.browser, portal),
    async reloadExtension() {
      // Installing the same folder again loads it anew; Chromium's runtime.reload() leaves an extension of the command line off.
      await launched.browser.installExtension(launched.folder);
    },
    async close() {
      await launched.browser.close();
      await portal.close();
      proxy.close();
    },
  };
}
