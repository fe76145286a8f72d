import type { Page } from 'puppeteer-core';
import type { Session } from '../session/session.ts';
import { until } from './wait.ts';

async function openInTab({ browser, extensionOrigin }: Session, front: Page): Promise<Page> {
  const popup = await browser.newPage();
  await front.bringToFront();
  popup.goto(`${extensionOrigin}/popup.html`).catch(() => undefined);
  return popup;
}

async function openByAction({ browser }: Session, front: Page): Promise<Page> {
  const [extension] = (await browser.extensions()).values();
  await extension?.triggerAction(front);
  const target = await browser.waitForTarget(each => each.url().endsWith('/popup.html'));
  return target.asPage();
}

/**
 * Opens the toolbar popup over a tab and gives its text. Firefox's popup cannot be reached from outside: there its page opens in a tab behind
 * the one in front, which for the page is the same.
 */
export async function openPopup(session: Session, front: Page): Promise<string> {
  await front.bringToFront();
  const popup = await (session.name === 'firefox' ? openInTab : openByAction)(session, front);
  // Until the page in front has answered it has no tabs of its own.
  await until(popup, () => document.querySelector('[role="tab"]'));
  const text = await popup.evaluate(() => document.body.textContent.trim());
  await popup.close().catch(() => undefined);
  return text;
}
