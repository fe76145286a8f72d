import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openAdd } from '../../portal/driver.ts';
import { openExtensionPage, press, verdictOf } from '../hands/extension-page.ts';
import { waitForBar } from '../hands/read-assistant.ts';
import { until } from '../hands/wait.ts';
import type { Session } from '../session/session.ts';
import { sessionOfFile } from '../session/shared-browser.ts';

/** The browsers' own API, as far as it is used here: Chrome's in its page of extensions, else the extension's. */
declare const chrome: {
  readonly developerPrivate: {
    updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
  };
  readonly runtime: { getManifest(): { host_permissions: string[] } };
  readonly permissions: { remove(permissions: { origins: string[] }): Promise<boolean> };
  readonly action: Readonly<Record<'getBadgeText' | 'getTitle', (of: object) => Promise<string>>>;
};

const session = sessionOfFile();

async function setHostAccess({ browser, extensionOrigin }: Session, hostAccess: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(update => chrome.developerPrivate.updateExtensionConfiguration(update), {
    extensionId: new URL(extensionOrigin).host,
    hostAccess,
  });
  await page.close();
}

/** Takes the portal's hosts away from the extension, as a person can in either browser. `own`: a page of the extension. */
async function withholdPortal(session: Session, own: Page): Promise<void> {
  if (session.name === 'chromium') return setHostAccess(session, 'ON_CLICK');
  await own.evaluate(() =>
    chrome.permissions.remove({ origins: chrome.runtime.getManifest().host_permissions }),
  );
}

/** Gives them back: in Firefox by the extension's own button, in Chromium, whose question no test can answer, by its settings. */
async function allowPortal(session: Session, own: Page): Promise<void> {
  if (session.name === 'chromium') return setHostAccess(session, 'ON_ALL_SITES');
  await own.click('.access-notice button');
}

/** What the toolbar button shows. */
const buttonOf = (page: Page) =>
  page.evaluate(async () => ({
    badge: await chrome.action.getBadgeText({}),
    title: await chrome.action.getTitle({}),
  }));

const noticeOf = (page: Page) =>
  page.evaluate(() => document.querySelector('[data-access]')?.getAttribute('data-access') ?? 'all');

test('“Try it” shows at once why a delivery does not verify', async () => {
  const page = await openExtensionPage(session, 'onboarding');
  await page.bringToFront();
  expect(await page.evaluate(() => document.querySelectorAll('.pictures > figure').length)).toBe(3);
  await until(page, () => document.querySelector('figure [data-diagnosis]') !== null);
  await press(page, 'Try it');
  await until(page, () => document.querySelector('[aria-label="Result"]') !== null);
  const { verdicts, diagnoses } = await verdictOf(page);
  expect(verdicts['X-Mist-Signature-v2']).toBe('invalid');
  expect(diagnoses).toEqual(['BODY_SPACED']);
  await page.close();
});

test('without access to the portal it says so on the button and in its pages, until access is given', async () => {
  const popup = await openExtensionPage(session, 'popup');
  const onboarding = await openExtensionPage(session, 'onboarding');
  const portal = await session.newPage();
  await session.open(portal, { motion: 'off' });
  expect(await buttonOf(popup)).toEqual({ badge: '', title: 'Webhook Helper for Mist' });
  expect(await noticeOf(popup)).toBe('all');

  await withholdPortal(session, popup);
  for (const page of [popup, onboarding]) await expect.poll(() => noticeOf(page)).toBe('none');
  await expect
    .poll(() => buttonOf(popup))
    .toMatchObject({ badge: '!', title: expect.stringContaining('not allowed') });

  await onboarding.bringToFront();
  await allowPortal(session, onboarding);
  for (const page of [popup, onboarding]) await expect.poll(() => noticeOf(page)).toBe('all');
  await expect.poll(() => buttonOf(popup)).toEqual({ badge: '', title: 'Webhook Helper for Mist' });

  await portal.bringToFront();
  await openAdd(portal);
  await waitForBar(portal);
});
