import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { callsFor } from '../../utils/portal/api/call-pace.ts';
import { closeForm, fill, openAdd } from '../portal/driver.ts';
import { paste, use } from './hands/assistant.ts';
import { openExtensionPage, press, says } from './hands/extension-page.ts';
import { openFleet } from './hands/fleet.ts';
import { readStoredTemplates } from './hands/library.ts';
import { waitForAssistant, waitForBar } from './hands/read-assistant.ts';
import { until } from './hands/wait.ts';

import { sessionOfFile, thisBrowser } from './session/shared-browser.ts';

/** The extension's own API in its pages, as far as it is used here. */
declare const chrome: {
  readonly extension: { getViews(): readonly Window[] };
};

// Firefox ends its background page by itself; here after a tenth of a second without work.
const restless = { preferences: { 'extensions.background.idle.timeout': 100 } };
const session = sessionOfFile(thisBrowser() === 'firefox' ? restless : undefined);
/** A page of the extension, from which can be seen whether Firefox's background page is there. */
let own: Page;
beforeAll(async () => {
  own = await openExtensionPage(session, 'workspace');
});

/** Ends Chromium's service worker, or waits until Firefox has ended its background page. */
async function stopBackground(): Promise<void> {
  if (session.name === 'firefox') {
    const isGone = () => !chrome.extension.getViews().some(view => /background/.test(view.location.pathname));
    return until(own, isGone);
  }
  const isWorker = (type: string) => type === 'service_worker';
  const running = () => session.browser.targets().filter(target => isWorker(target.type()));
  for (const target of running()) await (await target.worker())?.close();
  await expect.poll(() => running().length).toBe(0);
}

test('the background may be stopped at any time: forms get their assistant, templates are saved', async () => {
  const page = await session.openPage({ motion: 'off' });
  await stopBackground();
  await openAdd(page);
  await waitForBar(page);
  await stopBackground();
  await fill(page, { name: 'Pager', url: 'http://hooks.example.com/', topics: ['alarms'] });
  await waitForAssistant(page, ({ findings }) => findings.some(({ code }) => code === 'URL_NOT_HTTPS'));
  await use(page, 'Templates');
  await use(page, 'Save as template');
  await paste(page, 'Template name', 'Saved without a background');
  await stopBackground();
  await use(page, 'Save template');
  const names = async () => (await readStoredTemplates(own)).map(({ name }) => name);
  await expect.poll(names).toEqual(['Saved without a background']);
  await stopBackground();
  await closeForm(page);
  await use(page, 'Add from template');
  await page.close();
});

test('and while the webhooks of an organization are read: nothing is lost, nothing asked for twice', async () => {
  const { page, portal, calls } = await openFleet(session, { sites: 60, answer: 40 });
  await stopBackground();
  await press(page, 'Start reading');
  await until(page, () => document.querySelectorAll('[data-webhook]').length > 8);
  await stopBackground();
  await says(page, 'Nothing of it is kept');
  expect(new Set(calls().map(({ path }) => path)).size).toBe(calls().length);
  expect(calls()).toHaveLength(callsFor(60));
  await Promise.all([page.close(), portal.close()]);
});
