import { expect, test } from 'vitest';
import { fill, openAdd } from '../portal/driver.ts';
import { openPopup } from './hands/popup.ts';
import { waitForAssistant } from './hands/read-assistant.ts';

import { sessionOfFile } from './session/shared-browser.ts';

const session = sessionOfFile({ language: 'de' });

/** Runs in the page: the text of everything of ours. */
function shownText(): string {
  const hosts = [...document.querySelectorAll('mist-webhook-helper')];
  return hosts.map(host => host.shadowRoot?.querySelector('.surface')?.textContent ?? '').join('\n');
}

test('in a German browser the form’s bar, its findings and the popup speak German', async () => {
  const page = await session.openPage({ motion: 'off', scope: 'org' });
  await openAdd(page);
  await fill(page, { name: 'Receiver', url: 'ftp://hooks.example.com/', topics: ['alarms'] });
  await waitForAssistant(page, ({ findings }) => findings.some(({ code }) => code === 'URL_SCHEME'));
  const text = await page.evaluate(shownText);
  expect(text).toContain('1 Fehler');
  expect(text).toContain('Die URL beginnt mit „ftp:“.');
  expect(await openPopup(session, page)).toContain('1 Fehler');
});
