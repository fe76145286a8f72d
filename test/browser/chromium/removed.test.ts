import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeForm, fill, openAdd } from '../../portal/driver.ts';
import { use } from '../hands/assistant.ts';
import { waitForAssistant, waitForBar } from '../hands/read-assistant.ts';
import { sessionOfFile } from '../session/shared-browser.ts';

const session = sessionOfFile();
// What came with the command line cannot be removed, what is installed so can.
beforeAll(() => session.reloadExtension());
afterAll(() => session.reloadExtension());

test('the extension is removed while a form is open: nothing of it stays, and the form works', async () => {
  const page = await session.newPage();
  const said: string[] = [];
  page.on('pageerror', error => said.push(String(error)));
  page.on('console', message => message.type() === 'error' && said.push(message.text()));
  await page.bringToFront();
  await session.open(page, { motion: 'off' });
  await openAdd(page);
  await waitForBar(page);
  await fill(page, { url: 'http://hooks.example.com/' });
  await waitForAssistant(page, ({ findings }) => findings.some(({ code }) => code === 'URL_NOT_HTTPS'));
  await use(page, 'Templates');
  said.length = 0;
  await session.browser.uninstallExtension(session.extensionOrigin.replace('chrome-extension://', ''));
  await fill(page, { url: 'https://hooks.example.com/' });
  await waitForAssistant(page, ({ hosts }) => hosts === 0, 10_000);
  await closeForm(page);
  // The section's buttons learn of it when they are pressed.
  await page.evaluate(() => {
    for (const host of document.querySelectorAll('mist-webhook-helper'))
      host.shadowRoot?.querySelector('button')?.click();
  });
  await expect.poll(() => page.evaluate(() => document.querySelector('mist-webhook-helper'))).toBeNull();
  await openAdd(page);
  await closeForm(page);
  expect(said).toEqual([]);
  expect(await page.evaluate(() => window.practicePortal.errors())).toEqual([]);
});
