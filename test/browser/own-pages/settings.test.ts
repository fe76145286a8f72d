import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openAdvanced } from '../../portal/driver.ts';
import { use } from '../hands/assistant.ts';
import { openExtensionPage, press, says, stored } from '../hands/extension-page.ts';
import { saveMany } from '../hands/library.ts';

import { sessionOfFile } from '../session/shared-browser.ts';

const session = sessionOfFile();

/** Runs in a page: the theme of what the extension shows there. */
function shownTheme(): string | undefined {
  const roots = [
    document,
    ...[...document.querySelectorAll('mist-webhook-helper')].map(host => host.shadowRoot),
  ];
  return roots.map(root => root?.querySelector<HTMLElement>('.surface')?.dataset.theme).find(Boolean);
}

const themeOf = (page: Page) => page.evaluate(shownTheme);

test('a theme and a secret’s form, once chosen, hold in every open page and in the portal’s form', async () => {
  const portal = await session.openForm({ motion: 'off' });
  const [settings, popup] = [
    await openExtensionPage(session, 'workspace'),
    await openExtensionPage(session, 'popup'),
  ];
  await settings.bringToFront();
  await press(settings, 'Settings');
  await press(settings, 'Dark');
  for (const page of [settings, popup]) await expect.poll(() => themeOf(page)).toBe('dark');
  await press(settings, 'Base64url');
  await press(settings, '512 bits');

  await portal.bringToFront();
  await expect.poll(() => themeOf(portal)).toBe('dark');
  await openAdvanced(portal);
  await use(portal, 'Generate secret');
  const secretOf = () => portal.evaluate(() => String(Object(window.practicePortal.form()).secret));
  await expect.poll(secretOf).toMatch(/^[\w-]{86}$/);

  await settings.bringToFront();
  await press(settings, 'As the system');
  await portal.bringToFront();
  await expect.poll(() => themeOf(portal)).toBe('light');
  for (const page of [portal, settings, popup]) await page.close();
});

test('the keys are shown as the browser holds them', async () => {
  const page = await openExtensionPage(session, 'workspace');
  await press(page, 'Settings');
  await says(page, 'Alt+Shift+M');
  await says(page, 'Alt+Shift+H');
  await page.close();
});

test('a reset removes everything, once the person has been asked', async () => {
  const page = await openExtensionPage(session, 'workspace');
  await page.bringToFront();
  await page.evaluate(saveMany, 'reset', 3, 0);
  await press(page, 'Settings');
  await press(page, 'Light');
  await says(page, '0 of 3 templates are synced.');
  await press(page, 'Sync all');
  await says(page, '3 of 3 templates are synced.');
  await expect.poll(() => stored(page, 'sync')).toContain('template:');

  await press(page, 'Remove everything…');
  await says(page, '3 templates would be lost.');
  await press(page, 'Keep everything');
  expect(await stored(page, 'local')).toContain('template:');
  await press(page, 'Remove everything…');
  await press(page, 'Remove now');
  await says(page, 'Everything was removed.');
  await says(page, '0 of 0 templates are synced.');
  for (const area of ['local', 'sync', 'session'] as const) expect(await stored(page, area)).toBe('{}');
  await page.close();
});
