import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAdd } from '../portal/driver.ts';
import { launch, type Session } from './harness.ts';
import { waitForBar } from './read-assistant.ts';
import { thisBrowser } from './this-browser.ts';
import { openExtensionPage, pressNamed, until, verdictOf } from './verify-page.ts';
import { allowPortal, withholdPortal } from './withhold-portal.ts';

declare const chrome: {
  readonly action: Readonly<Record<'getBadgeText' | 'getTitle', (of: object) => Promise<string>>>;
};

let session: Session;
beforeAll(async () => {
  session = await launch(thisBrowser());
});
afterAll(() => session?.close());

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
  await pressNamed(page, 'Try it');
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
