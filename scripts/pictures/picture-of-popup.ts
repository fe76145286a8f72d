import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../../test/browser/hands/extension-page.ts';
import { until } from '../../test/browser/hands/wait.ts';
import type { LaunchedExtension } from '../../test/browser/session/launch-browser.ts';

/** Pixels around the popup in the picture. */
const MARGIN = 16;

/**
 * A page that shows the popup over what is on the page `behind`, as the toolbar opens it. The browser's own popup
 * is in no screenshot, so the picture of its page is laid over that of the other.
 */
export async function pictureOfPopup(extension: LaunchedExtension, behind: Page): Promise<Page> {
  const popup = await openExtensionPage(extension, 'popup');
  await popup.setViewport({ width: 520, height: 380 });
  // The popup tells of the tab in front when it is loaded.
  await behind.bringToFront();
  await popup.reload();
  await until(popup, () => document.querySelector('[role="tabpanel"]')?.textContent !== '');
  const [over, under] = [
    await popup.screenshot({ encoding: 'base64' }),
    await behind.screenshot({ encoding: 'base64' }),
  ];
  await popup.close();
  const page = await extension.browser.newPage();
  await page.setContent(`
    <body style="margin: 0; background: url(data:image/png;base64,${under})">
    <img src="data:image/png;base64,${over}" alt="" style="position: fixed; top: ${MARGIN}px; right: ${MARGIN}px;
      border-radius: 8px; box-shadow: 0 8px 32px rgb(0 0 0 / 40%)">`);
  return page;
}
