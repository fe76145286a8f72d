import type { Page } from 'puppeteer-core';
import type { Session } from './harness.ts';

const PATIENCE = 10_000;

/** Runs in the popup: its text, or nothing while it is still looking. */
function finishedText(): string {
  return document.querySelector('[role="tab"]') ? document.body.textContent.trim() : '';
}

async function textOf(popup: Page): Promise<string> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    // Firefox gives no navigation events for pages of extensions: until the page is there, evaluating fails.
    const text = await popup.evaluate(finishedText).catch(() => '');
    if (text !== '') return text;
  }
  throw new Error('The popup says nothing.');
}

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
  const text = await textOf(popup);
  await popup.close().catch(() => undefined);
  return text;
}
