import { expect, test } from 'vitest';
import { closeForm, openAdd } from '../portal/driver.ts';
import { openExtensionPage } from './hands/extension-page.ts';
import { waitForBar } from './hands/read-assistant.ts';

import { sessionOfFile } from './session/shared-browser.ts';

interface ExtensionWindow {
  readonly location: { readonly pathname: string };
  readonly chrome: { readonly scripting: { executeScript: () => Promise<unknown> } };
}

/** The extension's own API in its pages and its background, as far as it is used here. */
declare const chrome: ExtensionWindow['chrome'] & {
  readonly extension: { getViews(): readonly ExtensionWindow[] };
};

const session = sessionOfFile();

/** Has the background do nothing of the next injection, as where Firefox ends it in the middle; says whether one was lost. */
async function loseNextInjection(): Promise<() => Promise<boolean>> {
  if (session.name === 'firefox') {
    const own = await openExtensionPage(session, 'workspace');
    await own.evaluate(() => {
      const background = chrome.extension.getViews().find(view => /background/.test(view.location.pathname));
      if (!background) throw new Error('The background page is not there.');
      const { scripting } = background.chrome;
      const inject = scripting.executeScript;
      scripting.executeScript = async () => {
        scripting.executeScript = inject;
        document.title = 'lost';
      };
    });
    return () => own.evaluate(() => document.title === 'lost');
  }
  const target = await session.browser.waitForTarget(each => each.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(() => {
    const { scripting } = chrome;
    const inject = scripting.executeScript;
    scripting.executeScript = async () => {
      scripting.executeScript = inject;
      Reflect.set(globalThis, 'lost', true);
    };
  });
  return async () => (await worker?.evaluate(() => Reflect.get(globalThis, 'lost') === true)) ?? false;
}

test('an assistant that was answered for and did not come is asked for again', async () => {
  const page = await session.openPage({ motion: 'off' });
  const wasLost = await loseNextInjection();
  await page.bringToFront();
  await openAdd(page);
  await waitForBar(page);
  expect(await wasLost()).toBe(true);
  await closeForm(page);
});
