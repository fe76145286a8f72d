import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fill, openAdd, openAdvanced } from '../../portal/driver.ts';
import { use } from '../hands/assistant.ts';
import { openExtensionPage, press, says, verdictOf } from '../hands/extension-page.ts';
import { waitForAssistant, waitForBar } from '../hands/read-assistant.ts';
import { launch, type Session } from '../session/session.ts';

let profile: string;
let session: Session;
beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'broken-store-'));
  const { extensionOrigin, close } = await launch('chromium', { profile });
  await close();
  // A file in the place of the folder of its database: the browser can neither read nor mend it.
  const folder = join(profile, 'Default', 'Local Extension Settings');
  const database = join(folder, extensionOrigin.replace('chrome-extension://', ''));
  await rm(database, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(database, 'no database');
  session = await launch('chromium', { profile });
});
afterAll(async () => {
  await session?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 10 });
});

// Each question to such a store takes Chromium seconds: what Templates and Settings say then, a unit test shows.
test('a browser whose storage is broken: the pages say so, Verify and samples work', async () => {
  const page = await openExtensionPage(session, 'workspace');
  await page.bringToFront();
  await says(page, 'The browser refuses to read what this extension keeps');
  await press(page, 'Samples');
  await press(page, 'Verify this');
  expect((await verdictOf(page)).verdicts).toMatchObject({ 'X-Mist-Signature-v2': 'valid' });
  await page.close();
});

test('a browser whose storage is broken: the form is checked, and a secret made', async () => {
  const page = await session.newPage();
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(String(error)));
  await page.bringToFront();
  await session.open(page, { motion: 'off' });
  await openAdd(page);
  await waitForBar(page);
  await openAdvanced(page);
  await fill(page, { url: 'http://hooks.example.com/' });
  await waitForAssistant(page, ({ findings }) => findings.some(({ code }) => code === 'URL_NOT_HTTPS'));
  await use(page, 'Generate secret');
  const secret = () => page.evaluate(() => Object(window.practicePortal.form()).secret);
  await expect.poll(secret).toMatch(/^[0-9a-f]{64}$/);
  expect(errors).toEqual([]);
});
