import type { Page } from 'puppeteer-core';
import { use } from '../../test/browser/hands/assistant.ts';
import { waitForAssistant, waitForBar } from '../../test/browser/hands/read-assistant.ts';
import type { Session } from '../../test/browser/session/session.ts';
import { fill, openAdd } from '../../test/portal/driver.ts';

/** Leaves a form on the page whose settings are still folded away. */
export async function showFolded(session: Session, page: Page): Promise<void> {
  await page.bringToFront();
  await session.open(page, { skin: 'legacy', scope: 'org', motion: 'off' });
  await openAdd(page);
  await waitForBar(page);
  await fill(page, {
    name: 'Alarms to the operations desk',
    url: 'https://hooks.example.com/mist/alarms',
    topics: ['alarms', 'device-updowns'],
  });
  await waitForAssistant(page, ({ openPoints }) => openPoints.startsWith('Not shown yet'));
  // A caret would blink.
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
}

/** Opens the export of that form. */
export async function showExport(page: Page): Promise<void> {
  await use(page, 'Export');
  await page.waitForSelector('mist-webhook-helper >>> [data-part="export"] textarea');
}

/** The part of the page that the portal's dialog takes. */
export const dialogOf = (page: Page) =>
  page.$eval('.WebhookModal-container', dialog => {
    const { x, y, width, height } = dialog.getBoundingClientRect();
    return { x, y, width, height };
  });
