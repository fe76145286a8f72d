import type { Browser, Page } from 'puppeteer-core';
import { answerPortal, openAdd, openPortal, type PortalOptions, portalAddress } from '../../portal/driver.ts';
import { type Portal, startPortal } from '../../portal/server.ts';
import { waitForBar } from '../hands/read-assistant.ts';
import { type Fixture, fixturePortal } from './fixture-page.ts';
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
  /** A page of the practice portal in front, in the tab of all pages that are opened so: a new tab costs as much as what is tested in it. */
  openPage(options?: Omit<PortalOptions, 'origin'>): Promise<Page>;
  /** A page of `openPage` with an empty form in which the assistant has its bar. */
  openForm(options?: Omit<PortalOptions, 'origin'>): Promise<Page>;
  /** A form of test/fixtures, in the same tab, at an organization's address; `query` is added to it. */
  openFixture(fixture: Fixture, query?: string): Promise<Page>;
  /** Loads the extension anew, as an update does. */
  reloadExtension(): Promise<void>;
  close(): Promise<void>;
}

/** How a session opens tabs in which its practice portal answers for the portal's address. */
export function tabsOf(
  browser: Browser,
  portal: Portal,
): Pick<Session, 'newPage' | 'open' | 'openPage' | 'openForm' | 'openFixture'> {
  const newPage = async (answering: Pick<Portal, 'handle'> = portal) => {
    const page = await browser.newPage();
    await answerPortal(page, answering, PORTAL_ORIGIN);
    return page;
  };
  const open = (page: Page, options: Omit<PortalOptions, 'origin'> = {}) =>
    openPortal(page, { origin: PORTAL_ORIGIN, ...options });
  let tab: Page | undefined;
  let answering: Pick<Portal, 'handle'> = portal;
  const inTab = async (next: Pick<Portal, 'handle'>) => {
    answering = next;
    if (!tab || tab.isClosed()) tab = await newPage({ handle: request => answering.handle(request) });
    await tab.bringToFront();
    return tab;
  };
  const openPage: Session['openPage'] = async options => {
    const page = await inTab(portal);
    await open(page, options);
    return page;
  };
  const openForm: Session['openForm'] = async options => {
    const page = await openPage(options);
    await openAdd(page);
    await waitForBar(page);
    return page;
  };
  const openFixture: Session['openFixture'] = async (fixture, query = '') => {
    const page = await inTab(fixturePortal(fixture));
    await page.goto(portalAddress({ origin: PORTAL_ORIGIN }).replace('#', `${query}#`));
    return page;
  };
  return { newPage: () => newPage(), open, openPage, openForm, openFixture };
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
