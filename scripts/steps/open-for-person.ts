import { type BrowserName, launchBrowser } from '../../test/browser/session/launch-browser.ts';
import { portalAddress } from '../../test/portal/driver.ts';
import type { Portal } from '../../test/portal/server.ts';

/** Opens the browser with the extension and the practice portal, and waits until it is closed or Ctrl-C is pressed. */
export async function openForPerson(name: BrowserName, { origin, receiver }: Portal): Promise<number> {
  const address = (skin: 'legacy' | 'chakra', scope: 'org' | 'site') =>
    portalAddress({ origin, skin, scope, session: `${skin}-${scope}` });
  const { browser, folder } = await launchBrowser(name, {
    mode: 'practice',
    headless: false,
    viewport: null,
  });
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(address('legacy', 'org'));
  console.log(`
The extension   ${folder}
Organization    ${address('legacy', 'org')}
Site            ${address('legacy', 'site')}
With Chakra UI  ${address('chakra', 'org')}
Receiver        ${receiver}

Press "Add Webhook" and type. Close the browser or press Ctrl-C to end.`);
  await new Promise<void>(resolve => {
    browser.once('disconnected', () => resolve());
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  if (browser.connected) await browser.close();
  return 0;
}
