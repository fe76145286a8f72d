import { expect, test } from 'vitest';
import { fill } from '../../portal/driver.ts';
import { openPopup } from '../hands/popup.ts';
import { waitForAssistant } from '../hands/read-assistant.ts';

import { sessionOfFile } from '../session/shared-browser.ts';

const session = sessionOfFile();

test('elsewhere the popup says what the extension is for', async () => {
  const page = await session.newPage();
  await page.goto('about:blank');
  const text = await openPopup(session, page);
  expect(text).toMatch(/webhook/i);
  expect(text).toMatch(/never|nothing/i);
  await page.close();
});

test('on a portal page without a form it names the cloud and the page', async () => {
  const page = await session.newPage();
  await session.open(page, { motion: 'off', scope: 'site' });
  const text = await openPopup(session, page);
  expect(text).toContain('Global 01');
  expect(text).toMatch(/site/i);
  await page.close();
});

test('with an open form it says what the assistant found', async () => {
  const page = await session.openForm({ motion: 'off', scope: 'org' });
  await fill(page, { name: 'Receiver', url: 'ftp://hooks.example.com/', topics: ['alarms'] });
  await waitForAssistant(page, ({ findings }) => findings.some(({ code }) => code === 'URL_SCHEME'));
  expect(await openPopup(session, page)).toMatch(/1 error/i);
  await page.close();
});
