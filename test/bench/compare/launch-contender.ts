import { type Browser, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/setup/find-browser.mjs';
import { startRecordingProxy } from '../../browser/session/recording-proxy.ts';
import { PORTAL_ORIGIN } from '../../browser/session/session.ts';
import { answerPortal } from '../../portal/driver.ts';
import { type Portal, startPortal } from '../../portal/server.ts';
import type { Contender } from './contender.ts';

export interface LaunchedContender extends Contender {
  /** A new page in front, with the practice portal behind the real one's address; it is the only one. */
  readonly newPage: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

async function onlyPage(browser: Browser, portal: Portal): Promise<Page> {
  const page = await browser.newPage();
  // What an extension opens at its installation would be measured, too.
  for (const other of await browser.pages()) if (other !== page) await other.close();
  await answerPortal(page, portal, PORTAL_ORIGIN);
  await page.bringToFront();
  return page;
}

/** Chromium with one extension and no network. Rejects when it cannot be loaded. */
export async function launchContender(contender: Contender): Promise<LaunchedContender> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No chromium was found.');
  const portal = await startPortal({ port: 0 });
  const proxy = await startRecordingProxy();
  const proxyServer = `--proxy-server=http://127.0.0.1:${proxy.port}`;
  const browser = await launch({
    executablePath,
    pipe: true,
    enableExtensions: true,
    defaultViewport: { width: 1280, height: 900 },
    args: ['--no-sandbox', '--disable-background-networking', '--lang=en', proxyServer],
  });
  await browser.installExtension(contender.folder);
  return {
    ...contender,
    newPage: () => onlyPage(browser, portal),
    async close() {
      await browser.close();
      await portal.close();
      proxy.close();
    },
  };
}
